import { beforeAll, describe, expect, it } from "vitest";
import { lowerDesign, schemasFor } from "../../build/build.ts";
import { DesignError } from "../../issues/issue.ts";
import type { ResourceGraph, Target } from "../../terraform/graph.ts";
import type { Schemas } from "../../terraform/schema.ts";
import { network } from "../network/index.ts";
import { secret } from "../secret/index.ts";
import { forget, grants, worker } from "../secret/worker.fixture.ts";
import { external } from "./index.ts";

let schemas: Schemas;
beforeAll(async () => {
  schemas = await schemasFor(["aws", "gcp"]);
});

const llm = { kind: "external", vendor: "OpenAI", url: "https://api.openai.com/v1", data: "confidential" };

function lowered(target: Target, components: object): ResourceGraph {
  forget();
  const region = target === "aws" ? "ap-northeast-1" : "asia-northeast1";
  const { graphs } = lowerDesign(
    { name: "todo", targets: { [target]: { region } }, environments: { prod: {} }, components },
    { network, secret, external, worker },
    schemas,
  );
  const [graph] = graphs;
  if (!graph) throw new Error("no graph");
  return graph;
}

function codes(target: Target, components: object): readonly string[] {
  try {
    lowered(target, components);
    return [];
  } catch (error) {
    if (error instanceof DesignError) return error.issues.map((one) => one.code);
    throw error;
  }
}

const user = (uses: object) => ({ api: { kind: "worker", uses } });

describe("an external service", () => {
  it.each<Target>(["aws", "gcp"])("creates nothing on %s", (target) => {
    expect(lowered(target, { llm }).resources).toEqual([]);
  });

  it("gives its users its URL and how to call it", () => {
    lowered("aws", { llm: { ...llm, timeout: "30s", retries: 2 }, ...user({ llm: "use" }) });
    expect(grants[0]).toMatchObject({
      environment: { LLM_URL: "https://api.openai.com/v1", LLM_TIMEOUT_SECONDS: "30", LLM_RETRIES: "2" },
    });
  });

  it("gives its users its secrets", () => {
    const components = { key: { kind: "secret" }, llm: { ...llm, secrets: ["key"] }, ...user({ llm: "use" }) };
    lowered("aws", components);
    expect(grants[0]).toMatchObject({ secrets: { KEY: { to: "aws_secretsmanager_secret.key" } } });
    lowered("gcp", components);
    expect(grants[0]).toMatchObject({ bindings: [{ args: { role: "roles/secretmanager.secretAccessor" } }] });
  });

  it("gives no secret twice, to a user that has it already", () => {
    const shared = { key: { kind: "secret" }, a: { ...llm, secrets: ["key"] }, b: { ...llm, secrets: ["key"] } };
    lowered("gcp", { ...shared, ...user({ a: "use", b: "use" }) });
    expect(grants).toMatchObject([{ bindings: [{}] }, { bindings: [] }]);
    lowered("gcp", { ...shared, ...user({ a: "use", key: "read" }) });
    expect(grants).toMatchObject([{ bindings: [] }, { bindings: [{}] }]);
  });
});

describe("the way to an external service", () => {
  const inside = { main: { kind: "network", nat: 0 }, llm, ...user({ llm: "use" }) };

  it("needs NAT on AWS", () => {
    expect(codes("aws", inside)).toEqual(["needs-field"]);
    expect(codes("aws", { ...inside, main: { kind: "network", nat: 1 } })).toEqual([]);
  });

  it("needs none where code goes past the network, or where nobody goes", () => {
    expect(codes("gcp", inside)).toEqual([]);
    expect(codes("aws", { main: { kind: "network", nat: 0 }, llm })).toEqual([]);
  });
});

describe("the URL of an external service", () => {
  it.each(["https://user:word@example.com", "https://example.com/v1?api_key=abc"])("holds no secret: %s", (url) => {
    expect(codes("aws", { llm: { ...llm, url } })).toEqual(["secret-in-design"]);
  });

  it.each(["http://example.com", "https://", "example.com"])("is one of HTTPS, not %s", (url) => {
    expect(codes("aws", { llm: { ...llm, url } })).toEqual(["bad-format"]);
  });
});
