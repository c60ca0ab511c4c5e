import { describe, expect, it } from "vitest";
import { lowerDesign, schemasFor } from "../../build/build.ts";
import type { ResourceGraph, Target } from "../../terraform/graph.ts";
import { kinds } from "../kinds.gen.ts";
import { problemsOf } from "../lowered.fixture.ts";

const schemas = await schemasFor(["aws", "gcp"]);
const accounts = { $each: { dev: "111111111111", prod: "222222222222" } };

/** Graphs of a design with an account or project for each environment, by their names. */
function graphs(target: Target, registry: object): Readonly<Record<string, ResourceGraph>> {
  const made = lowerDesign(
    {
      name: "todo",
      targets:
        target === "aws"
          ? { aws: { region: "ap-northeast-1", account: accounts } }
          : { gcp: { region: "asia-northeast1" } },
      environments: { dev: {}, prod: { protected: true } },
      components: {
        api: { kind: "service", image: "todo-api:1" },
        images: { kind: "registry", ...registry },
        delivery: { kind: "pipeline", repository: "acme/todo" },
      },
    },
    kinds,
    schemas,
  );
  return Object.fromEntries(made.graphs.map((graph) => [graph.environment, graph]));
}

const written = (graph: ResourceGraph | undefined, type: string): string =>
  JSON.stringify(graph?.resources.filter((one) => one.type === type).map(({ args }) => args) ?? []);
const count = (graph: ResourceGraph | undefined, type: string): number =>
  graph?.resources.filter((one) => one.type === type).length ?? 0;
const modules = (graph: ResourceGraph | undefined, type: string): readonly (string | undefined)[] =>
  graph?.resources.filter((one) => one.type === type).map(({ module }) => module) ?? [];

describe("a registry whose images all environments run, on AWS", () => {
  const made = graphs("aws", { home: "prod" });

  it("is made in that environment's account alone", () => {
    expect(count(made["account-dev"], "aws_ecr_repository")).toBe(0);
    expect(modules(made["account-prod"], "aws_ecr_repository")).toEqual(["module.images_dev", "module.images_prod"]);
  });

  it("lets the other accounts in, and is where they pull from and push to", () => {
    const policy = written(made["account-prod"], "aws_ecr_repository_policy");
    expect(policy).toContain("111111111111");
    expect(policy).not.toContain("222222222222");
    // What runs in the other account may not exceed a boundary, which lets it pull from here.
    expect(written(made["account-dev"], "aws_iam_policy")).toContain("ecr:*:222222222222:repository/todo-dev/*");
    expect(written(made.dev, "aws_ecs_task_definition")).toContain("222222222222.dkr.ecr.");
    expect(written(made["account-dev"], "aws_iam_role_policy")).toMatch(/222222222222:repository\/todo-dev\/todo-api/);
  });

  it("is one for each account without other words, which lets nobody in", () => {
    const apart = graphs("aws", {});
    expect(count(apart["account-dev"], "aws_ecr_repository")).toBe(1);
    expect(count(apart["account-prod"], "aws_ecr_repository_policy")).toBe(0);
  });
});

describe("a registry whose images all environments run, on Google Cloud", () => {
  const made = graphs("gcp", { home: "prod" });

  it("is made in that environment's project alone", () => {
    expect(count(made["account-dev"], "google_artifact_registry_repository")).toBe(0);
    expect(modules(made["account-prod"], "google_artifact_registry_repository")).toEqual([
      "module.images_dev",
      "module.images_prod",
    ]);
  });

  it("lets Cloud Run of the other projects pull, and whoever deploys there push", () => {
    const members = written(made["account-prod"], "google_artifact_registry_repository_iam_member");
    expect(members).toContain("@serverless-robot-prod.iam.gserviceaccount.com");
    expect(members).toContain("todo-dev-delivery-deploy@todo-dev.iam.gserviceaccount.com");
    expect(members).not.toContain("todo-prod-delivery-deploy@");
    expect(written(made.dev, "google_cloud_run_v2_service")).toContain(
      '-docker.pkg.dev/todo-prod/",{"$":"param","name":"name_prefix"},"-images/todo-api:1"',
    );
  });
});

it("a registry's home is an environment of the design", () => {
  expect(problemsOf({ images: { kind: "registry", home: "stage" } })).toEqual(["not-allowed components.images.home"]);
  // Told once, whatever targets there are.
  expect(problemsOf({ images: { kind: "registry", home: "stage" } }, { targets: { aws: {}, gcp: {} } })).toEqual([
    "not-allowed components.images.home",
  ]);
  // There is one account, and so one registry.
  const together = { system: { environments: { dev: {}, prod: {} } } };
  const images = { kind: "registry", home: "prod" };
  expect(problemsOf({ images }, together)).toEqual(["needs-field components.images.home"]);
  // Projects of Google Cloud are apart without other words.
  expect(problemsOf({ images }, { ...together, target: "gcp" })).toEqual([]);
  // What is wrong elsewhere does not hide it.
  const region = { targets: { aws: { region: "tokyo" } } };
  expect(problemsOf({ images: { kind: "registry", home: "stage" } }, region)).toEqual([
    "not-allowed targets.aws.region",
    "not-allowed components.images.home",
  ]);
});
