import { describe, expect, it } from "vitest";
import { lowerDesign, schemasFor } from "../../build/build.ts";
import { allows, statementsOf } from "../../rehearsal/iam.ts";
import type { System } from "../../system/system.ts";
import type { Target } from "../../terraform/graph.ts";
import { MockedCloud } from "../../terraform/mocks/cloud.ts";
import { kinds } from "../kinds.gen.ts";
import { takesFrom } from "./repositories.ts";

const schemas = await schemasFor(["aws", "gcp"]);
const account = "123456789012";

const targets = {
  aws: { aws: { region: "ap-northeast-1", account } },
  gcp: { gcp: { region: "asia-northeast1", project: "acme-todo" } },
};

/** The root of an account or project that all environments are in. */
function root(target: Target, environments: object, registry: object = {}) {
  const { systems, graphs } = lowerDesign(
    {
      name: "todo",
      targets: targets[target],
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

describe("whose images an environment takes on", () => {
  const from = (environment: string, home?: string, apart = false) => {
    const places = ["dev", "staging", "prod"].map((name) => ({
      environment: name,
      owner: apart ? name : account,
      region: "ap-northeast-1",
      prefix: `todo-${name}`,
    }));
    const config = { keep: 10, untagged: { seconds: 86_400 }, ...(home === undefined ? {} : { home }) };
    return takesFrom({ environment, places } as unknown as System, config)?.environment;
  };

  it("those of the one before it in the registry", () => {
    expect(from("prod")).toBe("staging");
    expect(from("staging")).toBe("dev");
    expect(from("prod", "prod", true)).toBe("staging");
  });

  it("nobody's in the first, nor in another account with a registry of its own", () => {
    expect(from("dev")).toBeUndefined();
    expect(from("prod", undefined, true)).toBeUndefined();
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
