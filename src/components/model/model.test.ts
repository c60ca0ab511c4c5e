import { beforeAll, describe, expect, it } from "vitest";
import { lowerDesign, schemasFor } from "../../build/build.ts";
import { DesignError } from "../../issues/issue.ts";
import { address, type ResourceGraph, type Target } from "../../terraform/graph.ts";
import type { Schemas } from "../../terraform/schema.ts";
import { network } from "../network/index.ts";
import { forget, grants, worker } from "../secret/worker.fixture.ts";
import { model } from "./index.ts";
import { retired } from "./retired.ts";
import { schema } from "./schema.ts";

let schemas: Schemas;
beforeAll(async () => {
  schemas = await schemasFor(["aws", "gcp"]);
});

const sonnet = "anthropic.claude-sonnet-4-5-20250929-v1:0";
const nova = "amazon.nova-lite-v1:0";
const aws = (...ids: string[]) => ({ llm: { kind: "model", models: { aws: ids } } });
const user = { api: { kind: "worker", uses: { llm: "invoke" } } };

function lowered(target: Target, components: object): ResourceGraph {
  forget();
  const region = target === "aws" ? "ap-northeast-1" : "asia-northeast1";
  const { graphs } = lowerDesign(
    { name: "todo", targets: { [target]: { region } }, environments: { prod: {} }, components },
    { network, model, worker },
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

const granted = () => JSON.stringify(grants[0]);

describe("a user of a model on AWS", () => {
  it("may invoke exactly the models of the design, in this region", () => {
    lowered("aws", { ...aws(nova), ...user });
    expect(granted()).toContain(`::foundation-model/${nova}`);
    expect(granted()).not.toContain('"*"');
    expect(granted()).not.toContain("inference-profile");
  });

  it("reaches a model behind a profile through the profile alone, in its regions", () => {
    lowered("aws", { ...aws(`jp.${sonnet}`), ...user });
    expect(granted()).toContain(`:inference-profile/jp.${sonnet}`);
    expect(granted()).toContain(`:bedrock:ap-northeast-3::foundation-model/${sonnet}`);
    expect(grants[0]).toMatchObject({
      statements: [
        { Sid: "InvokeProfilesLlm" },
        { Condition: { StringEquals: { "bedrock:InferenceProfileArn": {} } } },
      ],
    });
  });

  it("needs leave without a region for a global profile", () => {
    lowered("aws", { ...aws(`global.${sonnet}`), ...user });
    expect(grants[0]).toMatchObject({
      statements: [{}, {}, { Condition: { StringEquals: { "aws:RequestedRegion": "unspecified" } } }],
    });
  });

  it("invokes reserved throughput by its own ARN", () => {
    const llm = { ...aws(nova).llm, mode: { provisioned: { units: 1 } } };
    lowered("aws", { llm, ...user });
    expect(grants[0]).toMatchObject({ environment: { LLM_MODEL: { path: ["provisioned_model_arn"] } } });
    expect(granted()).not.toContain("foundation-model");
  });

  it("goes through one endpoint that private models share", () => {
    const one = { kind: "model", models: { aws: [nova] }, private: true };
    const both = { api: { kind: "worker", uses: { llm: "invoke", other: "invoke" } } };
    const graph = lowered("aws", { main: { kind: "network" }, llm: one, other: one, ...both });
    expect(graph.resources.filter(({ name }) => name.startsWith("main_bedrock_runtime")).map(address)).toEqual([
      "aws_security_group.main_bedrock_runtime",
      "aws_vpc_endpoint.main_bedrock_runtime",
      "aws_vpc_security_group_ingress_rule.main_bedrock_runtime_from_api",
    ]);
    expect(grants.filter((grant) => Object.hasOwn(grant as object, "opens"))).toHaveLength(1);
  });
});

describe("a user of a model on Google Cloud", () => {
  it("may predict and nothing else", () => {
    const graph = lowered("gcp", { llm: { kind: "model", models: { gcp: ["gemini-2.5-pro"] } }, ...user });
    const role = graph.resources.find(({ type }) => type === "google_project_iam_custom_role");
    expect(role?.args.permissions).toEqual(["aiplatform.endpoints.predict"]);
    expect(grants[0]).toMatchObject({ environment: { LLM_MODEL: "gemini-2.5-pro" } });
  });

  it("is told of an endpoint, whose name stays the same", () => {
    const llm = { kind: "model", models: { gcp: ["gemini-2.5-pro"] }, gcp: { endpoint: { replicas: [1, 2] } } };
    const name = () =>
      lowered("gcp", { llm, ...user }).resources.find(({ type }) => type === "google_vertex_ai_endpoint")?.args.name;
    expect(name()).toMatch(/^[1-9]\d{0,9}$/);
    expect(name()).toBe(name());
    expect(grants[0]).toMatchObject({ environment: { LLM_ENDPOINT: {} } });
  });
});

describe("what is refused of a model", () => {
  const logged = { ...aws(nova).llm, logging: { retain: "90d" } };
  const gemini = { kind: "model", models: { gcp: ["gemini-2.5-pro"] } };
  it.each<[string, Target, object, readonly string[]]>([
    ["no model for the target", "gcp", aws(nova), ["missing-key"]],
    ["a profile of another geography", "aws", aws(`us.${sonnet}`), ["unsupported-pair"]],
    ["a geography that has no profile", "aws", aws(`kr.${sonnet}`), ["not-allowed"]],
    ["the same model twice", "aws", aws(nova, nova), ["conflict"]],
    [
      "reserved throughput of a profile",
      "aws",
      { llm: { ...aws(`jp.${sonnet}`).llm, mode: { provisioned: { units: 1 } } } },
      ["conflict"],
    ],
    [
      "reserved throughput of two models",
      "aws",
      { llm: { ...aws(nova, sonnet).llm, mode: { provisioned: { units: 1 } } } },
      ["out-of-range"],
    ],
    ["a private way without a network", "aws", { llm: { ...aws(nova).llm, private: true } }, ["needs-field"]],
    ["records of the account set twice", "aws", { llm: logged, other: logged }, ["conflict"]],
    [
      "reserved throughput on Google Cloud",
      "gcp",
      { llm: { ...gemini, mode: { provisioned: { units: 1 } } } },
      ["unsupported-on"],
    ],
    ["records on Google Cloud", "gcp", { llm: { ...gemini, logging: { retain: "90d" } } }, ["unsupported-on"]],
    [
      "more replicas at least than at most",
      "gcp",
      { llm: { ...gemini, gcp: { endpoint: { replicas: [3, 2] } } } },
      ["min-over-max"],
    ],
  ])("%s", (_, target, components, expected) => {
    expect(codes(target, components)).toEqual(expected);
  });

  it("but not records that one model sets", () => {
    expect(codes("aws", { llm: logged, other: aws(nova).llm })).toEqual([]);
  });
});

describe("retired models", () => {
  it("are named as designs name them, with the day they ended", () => {
    for (const { target, id, date } of retired) {
      expect(schema.safeParse({ models: { [target]: [id] } }).success, id).toBe(true);
      expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });
});
