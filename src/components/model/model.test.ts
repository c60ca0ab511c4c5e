import { describe, expect, it } from "vitest";
import type { Target } from "../../terraform/graph.ts";
import { lowered, problemsOf } from "../lowered.fixture.ts";
import { retired } from "./retired.ts";
import { schema } from "./schema.ts";

const sonnet = "anthropic.claude-sonnet-4-5-20250929-v1:0";
const nova = "amazon.nova-lite-v1:0";
const aws = (...ids: string[]) => ({ llm: { kind: "model", models: { aws: ids } } });
const user = { api: { kind: "app", uses: { llm: "invoke" } } };

describe("a user of a model on AWS", () => {
  const run = { kind: "job", image: "todo-ask:1", uses: { llm: "invoke" } };
  const policyOf = (components: object) =>
    lowered({ ...components, ask: run }).written('aws_iam_role_policy.task["llm"]');

  it("may invoke exactly the models of the design, in this region", () => {
    const { grants } = lowered({ ...aws(nova), ...user });
    expect(grants).toEqual([
      {
        environment: {
          LLM_MODEL: { $: "ref", to: "module.llm", path: ["profile_arns", nova] },
          LLM_MODELS: { $: "ref", to: "module.llm", path: ["profile_arns", nova] },
          LLM_MODEL_IDS: nova,
          LLM_REGION: { $: "ref", to: "module.llm", path: ["region"] },
        },
        policies: { invoke: { $: "ref", to: "module.llm", path: ["invoke_policy"] } },
      },
    ]);
    const granted = policyOf(aws(nova));
    expect(granted).toContain(`::foundation-model/${nova}`);
    expect(granted).not.toContain('"*"');
    expect(granted).toContain("bedrock:InferenceProfileArn");
  });

  it("calls by way of a profile of its own, which has the tags that a budget counts", () => {
    const made = lowered({ ...aws(nova, `jp.${sonnet}`), ...user });
    const profiles = made.resources.filter(({ type }) => type === "aws_bedrock_inference_profile");
    expect(profiles.map(({ args }) => args.description).sort()).toEqual([nova, `jp.${sonnet}`].sort());
    expect(made.written(`aws_bedrock_inference_profile.this["${nova}"]`)).toContain(`::foundation-model/${nova}`);
    expect(made.written(`aws_bedrock_inference_profile.this["jp.${sonnet}"]`)).toContain(
      `:inference-profile/jp.${sonnet}`,
    );
    expect(made.grants[0]?.environment?.LLM_MODEL_IDS).toBe(`${nova},jp.${sonnet}`);
  });

  it("reaches a model behind a profile through the profile alone, in its regions", () => {
    const granted = policyOf(aws(`jp.${sonnet}`));
    expect(granted).toContain(`:inference-profile/jp.${sonnet}`);
    expect(granted).toContain(`:bedrock:ap-northeast-3::foundation-model/${sonnet}`);
    expect(granted).toContain("bedrock:InferenceProfileArn");
    expect(granted).not.toContain('"Sid":"Invoke"');
  });

  it("needs leave without a region for a global profile", () => {
    const granted = policyOf(aws(`global.${sonnet}`));
    expect(granted).toContain('"key":"","value":"unspecified"');
    expect(granted).toContain("aws:RequestedRegion");
  });

  it("invokes reserved throughput by its own ARN", () => {
    const llm = { ...aws(nova).llm, mode: { provisioned: { units: 1 } } };
    expect(lowered({ llm, ...user }).grants[0]).toMatchObject({
      environment: { LLM_MODEL: { to: "module.llm", path: ["provisioned_model_arn"] } },
    });
    expect(policyOf({ llm })).not.toContain("foundation-model");
  });

  it("goes through one endpoint that private models share", () => {
    const one = { kind: "model", models: { aws: [nova] }, private: true };
    const both = { api: { kind: "app", uses: { llm: "invoke", other: "invoke" } } };
    const made = lowered({ main: { kind: "network" }, llm: one, other: one, ...both });
    expect(made.ids.filter((id) => id.startsWith("module.bedrock_endpoint.aws_"))).toEqual([
      "module.bedrock_endpoint.aws_security_group.this",
      "module.bedrock_endpoint.aws_vpc_endpoint.this",
    ]);
    expect(made.grants.filter((grant) => Object.hasOwn(grant, "opens"))).toHaveLength(1);
  });
});

describe("a user of a model on Google Cloud", () => {
  it("may predict and nothing else", () => {
    const design = { llm: { kind: "model", models: { gcp: ["gemini-2.5-pro"] } }, ...user };
    const role = lowered(design, { target: "gcp", account: true }).args("google_project_iam_custom_role.this");
    expect(role).toMatchObject({ role_id: "todo_prod_llm_invoker", permissions: ["aiplatform.endpoints.predict"] });
    const made = lowered(design, { target: "gcp" });
    expect(made.resources.filter(({ type }) => type === "google_project_iam_custom_role")).toEqual([]);
    expect(made.grants[0]).toMatchObject({
      environment: { LLM_MODEL: "gemini-2.5-pro" },
      projectRole: { role: { parts: ["projects/", { name: "project_id" }, "/roles/todo_prod_llm_invoker"] } },
    });
  });

  it("is told of an endpoint, whose name stays the same", () => {
    const llm = { kind: "model", models: { gcp: ["gemini-2.5-pro"] }, gcp: { endpoint: { replicas: [1, 2] } } };
    const made = () => lowered({ llm, ...user }, { target: "gcp" });
    const name = () => made().resources.find(({ type }) => type === "google_vertex_ai_endpoint")?.args.name;
    expect(name()).toMatch(/^[1-9]\d{0,9}$/);
    expect(name()).toBe(name());
    expect(made().grants[0]).toMatchObject({ environment: { LLM_ENDPOINT: {} } });
  });
});

describe("what is refused of a model", () => {
  const logged = { ...aws(nova).llm, logging: { retain: "90d" } };
  const gemini = { kind: "model", models: { gcp: ["gemini-2.5-pro"] } };
  it.each<[string, Target, object, readonly string[]]>([
    ["no model for the target", "gcp", aws(nova), ["missing-key components.llm.models.gcp"]],
    ["a profile of another geography", "aws", aws(`us.${sonnet}`), ["unsupported-pair components.llm.models.aws.0"]],
    ["a geography that has no profile", "aws", aws(`kr.${sonnet}`), ["not-allowed components.llm.models.aws.0"]],
    ["the same model twice", "aws", aws(nova, nova), ["listed-twice components.llm.models.aws.1"]],
    [
      "reserved throughput of a profile",
      "aws",
      { llm: { ...aws(`jp.${sonnet}`).llm, mode: { provisioned: { units: 1 } } } },
      ["conflict components.llm.models.aws.0"],
    ],
    [
      "reserved throughput of two models",
      "aws",
      { llm: { ...aws(nova, sonnet).llm, mode: { provisioned: { units: 1 } } } },
      ["out-of-range components.llm.models.aws"],
    ],
    [
      "a private way without a network",
      "aws",
      { llm: { ...aws(nova).llm, private: true } },
      ["needs-field components.llm.private"],
    ],
    ["records of the account set twice", "aws", { llm: logged, other: logged }, ["conflict components.other.logging"]],
    [
      "reserved throughput on Google Cloud",
      "gcp",
      { llm: { ...gemini, mode: { provisioned: { units: 1 } } } },
      ["unsupported-on components.llm.mode"],
    ],
    [
      "records on Google Cloud",
      "gcp",
      { llm: { ...gemini, logging: { retain: "90d" } } },
      ["unsupported-on components.llm.logging"],
    ],
    [
      "more replicas at least than at most",
      "gcp",
      { llm: { ...gemini, gcp: { endpoint: { replicas: [3, 2] } } } },
      ["min-over-max components.llm.gcp.endpoint.replicas"],
    ],
  ])("%s", (_, target, components, expected) => {
    expect(problemsOf(components, { target })).toEqual(expected);
  });

  it("but not records that one model sets", () => {
    expect(problemsOf({ llm: logged, other: aws(nova).llm })).toEqual([]);
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
