import { describe, expect, it } from "vitest";
import { lowerDesign, schemasFor } from "../../build/build.ts";
import { allows, statementsOf } from "../../rehearsal/iam.ts";
import type { Target } from "../../terraform/graph.ts";
import { MockedCloud } from "../../terraform/mocks/cloud.ts";
import { kinds } from "../kinds.gen.ts";
import { takesFrom } from "./repositories.ts";

const schemas = await schemasFor(["aws", "gcp"]);
const account = "123456789012";

const targets = {
  aws: (number: unknown) => ({ aws: { region: "ap-northeast-1", account: number } }),
  gcp: () => ({ gcp: { region: "asia-northeast1", project: "acme-todo" } }),
};

/** The root of an account or project that all environments are in. */
function root(target: Target, environments: object, registry: object = {}, number: unknown = account) {
  const { systems, graphs } = lowerDesign(
    {
      name: "todo",
      targets: targets[target](number),
      environments,
      components: {
        api: { kind: "service", image: "todo-api" },
        images: { kind: "registry", ...registry },
        delivery: { kind: "pipeline", repository: "acme/todo" },
      },
    },
    kinds,
    schemas,
  );
  const at = systems.findIndex(({ serves }) => serves !== undefined);
  const graph = graphs[at];
  if (!graph) throw new Error("no root");
  return { graph, cloud: new MockedCloud(graph, account) };
}

describe("whose image an environment takes on", () => {
  const components = { api: { config: { image: "api" } } };
  const from = (environment: string, guarded: readonly string[] = ["prod"], without: readonly string[] = []) => {
    const places = ["dev", "staging", "prod", "demo"].map((name) => ({
      environment: name,
      owner: account,
      region: "ap-northeast-1",
      prefix: `todo-${name}`,
      protected: guarded.includes(name),
      components: without.includes(name) ? {} : components,
    }));
    return takesFrom({ environment, places }, "api")?.environment;
  };

  it("that of the last one before it that runs the same image", () => {
    expect(from("prod")).toBe("staging");
    expect(from("staging")).toBe("dev");
    expect(from("prod", ["prod"], ["staging"])).toBe("dev");
  });

  it("nobody's in the first, or where none before runs it", () => {
    expect(from("dev")).toBeUndefined();
    expect(from("prod", ["prod"], ["dev", "staging"])).toBeUndefined();
  });

  it("never a protected one's where it is not protected itself", () => {
    expect(from("demo")).toBe("staging");
    expect(from("demo", ["prod", "demo"])).toBe("prod");
  });
});

const lanes = { dev: {}, staging: {}, prod: { protected: true } };

describe("on AWS, in one account", () => {
  const { graph, cloud } = root("aws", lanes);
  const may = (environment: string, action: string, owner: string): boolean => {
    const policies = graph.resources.filter(
      ({ module, type, name }) =>
        module === `module.delivery_${environment}` && type === "aws_iam_role_policy" && name === "push_images",
    );
    const resource = `<module.images_${owner}.aws_ecr_repository.this["todo-api"]>`;
    return allows(statementsOf(policies, cloud), { action, resource });
  };

  it("who deploys to an environment can push nothing that another one runs", () => {
    for (const action of ["ecr:PutImage", "ecr:UploadLayerPart", "ecr:CompleteLayerUpload"])
      for (const from of Object.keys(lanes))
        for (const to of Object.keys(lanes)) expect(may(from, action, to), `${from} ${action} ${to}`).toBe(from === to);
  });

  it("who deploys to an environment takes on what was tried in the one before", () => {
    for (const action of ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]) {
      expect(may("prod", action, "staging")).toBe(true);
      expect(may("prod", action, "dev")).toBe(false);
      expect(may("staging", action, "dev")).toBe(true);
      expect(may("dev", action, "prod")).toBe(false);
    }
  });

  it("no role that is made in an environment exceeds this", () => {
    const boundary = (environment: string) =>
      statementsOf(
        graph.resources.filter(
          (one) => one.module === `module.delivery_${environment}_boundary` && one.type === "aws_iam_policy",
        ),
        cloud,
      );
    const can = (environment: string, action: string, owner: string): boolean =>
      allows(boundary(environment), {
        action,
        resource: `arn:aws:ecr:ap-northeast-1:${account}:repository/todo-${owner}/todo-api`,
      });
    for (const from of Object.keys(lanes))
      for (const to of Object.keys(lanes)) expect(can(from, "ecr:PutImage", to), `${from} ${to}`).toBe(from === to);
    expect(can("prod", "ecr:BatchGetImage", "staging")).toBe(true);
    expect(can("dev", "ecr:BatchGetImage", "prod")).toBe(false);
  });

  it("each environment says how many images it keeps", () => {
    const kept = { $each: { dev: 3, staging: 3, prod: 50 } };
    const policies = root("aws", lanes, { keep: kept }).graph.resources.filter(
      ({ type }) => type === "aws_ecr_lifecycle_policy",
    );
    expect(policies.map(({ module, args }) => [module, JSON.stringify(args).includes('"countNumber":50')])).toEqual([
      ["module.images_dev", false],
      ["module.images_staging", false],
      ["module.images_prod", true],
    ]);
  });
});

describe("on Google Cloud, in one project", () => {
  const { graph, cloud } = root("gcp", lanes);
  const roles = (environment: string): readonly string[] =>
    graph.resources
      .filter(
        ({ module, type }) =>
          module === `module.delivery_${environment}` && type === "google_artifact_registry_repository_iam_member",
      )
      .map(({ args }) => JSON.stringify([args.role, args.repository].map((one) => cloud.value(one ?? null))))
      .sort();

  it("who deploys pushes to the environment's own repository, and takes on what was tried", () => {
    expect(roles("dev")).toEqual(['["roles/artifactregistry.writer","todo-dev-images"]']);
    expect(roles("prod")).toEqual([
      '["roles/artifactregistry.reader","todo-staging-images"]',
      '["roles/artifactregistry.writer","todo-prod-images"]',
    ]);
  });
});

describe("an account or project of its own for each environment", () => {
  const apart = { $each: { dev: "111111111111", prod: "222222222222" } };

  it("on AWS lets who deploys to the next one pull, and no more", () => {
    const policies = root("aws", { dev: {}, prod: { protected: true } }, {}, apart).graph.resources.filter(
      ({ type }) => type === "aws_ecr_repository_policy",
    );
    const said = policies.map(({ args }) => JSON.stringify(args));
    expect(said).toHaveLength(1);
    expect(said[0]).toContain("222222222222");
    expect(said[0]).not.toContain("PutImage");
  });
});

it("a removed environment's repositories go, and those of protected ones stay, wherever they are kept", () => {
  const graph = root("aws", lanes).graph;
  const kept = graph.resources.filter(({ type }) => type === "aws_ecr_repository");
  expect(kept.map(({ module, args }) => [module, args.force_delete])).toEqual([
    ["module.images_dev", true],
    ["module.images_staging", true],
    ["module.images_prod", false],
  ]);
});

it("who plans the root of an account reads all that it makes, also where prefixes are others", () => {
  const { graph, cloud } = root("aws", { dev: { prefix: "shop-dev" }, prod: {} });
  const planning = statementsOf(
    graph.resources.filter(({ module, type }) => module === "module.delivery_plan" && type === "aws_iam_policy"),
    cloud,
  );
  const may = (action: string, resource: string) => allows(planning, { action, resource: `arn:aws:${resource}` });
  for (const prefix of ["shop-dev", "todo-prod"]) {
    expect(may("ecr:DescribeRepositories", `ecr:ap-northeast-1:${account}:repository/${prefix}/todo-api`)).toBe(true);
    expect(may("iam:GetRole", `iam::${account}:role/${prefix}-delivery-deploy`)).toBe(true);
    expect(may("iam:GetPolicy", `iam::${account}:policy/${prefix}-boundary`)).toBe(true);
  }
  expect(may("ecr:DescribeRepositories", `ecr:ap-northeast-1:${account}:repository/other/api`)).toBe(false);
});
