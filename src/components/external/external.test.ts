import { describe, expect, it } from "vitest";
import type { Target } from "../../terraform/graph.ts";
import { lowered, problemsOf } from "../lowered.fixture.ts";

const llm = { kind: "external", vendor: "OpenAI", url: "https://api.openai.com/v1", data: "confidential" };

const user = (uses: object) => ({ api: { kind: "app", uses } });

describe("an external service", () => {
  it.each<Target>(["aws", "gcp"])("creates nothing on %s", (target) => {
    expect(lowered({ llm }, { target }).resources).toEqual([]);
  });

  it("gives its users its URL and how to call it", () => {
    expect(lowered({ llm: { ...llm, timeout: "30s", retries: 2 }, ...user({ llm: "use" }) }).grants[0]).toMatchObject({
      environment: { LLM_URL: "https://api.openai.com/v1", LLM_TIMEOUT_SECONDS: "30", LLM_RETRIES: "2" },
    });
  });

  it("gives its users its secrets", () => {
    const components = { key: { kind: "secret" }, llm: { ...llm, secrets: ["key"] }, ...user({ llm: "use" }) };
    expect(lowered(components).grants[0]).toMatchObject({ secrets: { KEY: { to: "module.key" } } });
    expect(lowered(components, { target: "gcp" }).grants[0]).toMatchObject({ secrets: { KEY: { to: "module.key" } } });
  });

  it("gives no secret twice, to a user that has it already", () => {
    const shared = { key: { kind: "secret" }, a: { ...llm, secrets: ["key"] }, b: { ...llm, secrets: ["key"] } };
    const given = (uses: object) =>
      lowered({ ...shared, ...user(uses) }, { target: "gcp" }).grants.map(({ secrets }) => Object.keys(secrets ?? {}));
    expect(given({ a: "use", b: "use" })).toEqual([["KEY"], []]);
    expect(given({ a: "use", key: "read" })).toEqual([[], ["KEY"]]);
  });
});

describe("the way to an external service", () => {
  const inside = { main: { kind: "network", nat: 0 }, llm, ...user({ llm: "use" }) };

  it("needs NAT on AWS", () => {
    expect(problemsOf(inside)).toEqual(["needs-field components.llm"]);
    expect(problemsOf({ ...inside, main: { kind: "network", nat: 1 } })).toEqual([]);
  });

  it("needs none where code goes past the network, or where nobody goes", () => {
    expect(problemsOf(inside, { target: "gcp" })).toEqual([]);
    expect(problemsOf({ main: { kind: "network", nat: 0 }, llm })).toEqual([]);
  });
});

describe("the URL of an external service", () => {
  it.each(["https://user:word@example.com", "https://example.com/v1?api_key=abc"])("holds no secret: %s", (url) => {
    expect(problemsOf({ llm: { ...llm, url } })).toEqual(["secret-in-design components.llm.url"]);
  });

  it.each(["http://example.com", "https://", "example.com"])("is one of HTTPS, not %s", (url) => {
    expect(problemsOf({ llm: { ...llm, url } })).toEqual(["bad-format components.llm.url"]);
  });
});
