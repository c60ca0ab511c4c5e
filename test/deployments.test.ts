import { describe, expect, it } from "vitest";
import { artifacts, lowerDesign, schemasFor } from "../src/build/build.ts";
import { kinds } from "../src/components/kinds.gen.ts";
import { imagesOf } from "../src/rehearsal/starting.ts";
import type { Resource, ResourceGraph, Target } from "../src/terraform/graph.ts";
import { address } from "../src/terraform/graph.ts";
import { MockedCloud } from "../src/terraform/mocks/cloud.ts";

const schemas = await schemasFor(["aws", "gcp"]);
const targets = {
  aws: { aws: { region: "ap-northeast-1", account: "123456789012" } },
  gcp: { gcp: { region: "asia-northeast1" } },
};

/** A design whose images are the team's, those of others, and one of a version of the design's. */
const design = (target: Target, { environment = {}, beside = {} }: { environment?: object; beside?: object } = {}) => ({
  name: "todo",
  targets: targets[target],
  environments: { dev: {}, prod: { protected: true } },
  components: {
    api: { kind: "service", image: "todo-api", environment },
    runner: { kind: "worker", image: "todo-api", command: ["work"], instances: [1, 1] },
    nightly: { kind: "job", image: "todo-report", schedule: { cron: "0 3 * * *" } },
    pinned: { kind: "service", image: "todo-old:1.4.2" },
    proxy: { kind: "service", image: "docker.io/library/nginx:1.29" },
    ...beside,
  },
});
const delivery = { delivery: { kind: "pipeline", repository: "acme/todo" } };

function made(...of: Parameters<typeof design>) {
  const lowered = lowerDesign(design(...of), kinds, schemas);
  const named = (name: string): ResourceGraph => {
    const graph = lowered.graphs.find(({ environment }) => environment === name);
    if (!graph) throw new Error(name);
    return graph;
  };
  const readme = (): string => artifacts(lowered, kinds, schemas).get("README.md")?.content ?? "";
  return { named, readme };
}

const ofTypes = (graph: ResourceGraph, types: RegExp): readonly Resource[] =>
  graph.resources.filter(({ type }) => types.test(type));
const text = (resources: readonly Resource[]): string => JSON.stringify(resources.map(({ args }) => args));

/** Names and tags of the team's images that resources run. */
const names = (graph: ResourceGraph, resources: readonly Resource[]): readonly string[] => {
  const cloud = new MockedCloud(graph, "123456789012");
  const images = resources.flatMap((one) => imagesOf(one, (value) => cloud.value(value)));
  return [...new Set(images.map((image) => image.replace(/^.*\//, "")))].sort();
};

const running = {
  aws: /^aws_ecs_(service|task_definition)$/,
  gcp: /^google_cloud_run_v2_(service|worker_pool|job)$/,
};

describe.each(["aws", "gcp"] as const)("over time, on %s", (target) => {
  it("Terraform rolls out all that it changes and takes back nothing that was deployed", () => {
    const ignored = ofTypes(made(target).named("prod"), running[target]).flatMap(({ lifecycle }) =>
      (lifecycle?.ignore_changes ?? []).map(String),
    );
    expect(ignored.filter((path) => /task_definition|image|args|env/.test(path))).toEqual([]);
  });

  it("a variable reaches what runs under the same tag", () => {
    const [before, after] = [{}, { FLAG: "on" }].map((environment) =>
      ofTypes(made(target, { environment }).named("prod"), running[target]),
    );
    const changed = (after ?? []).filter((one, index) => {
      const earlier = before?.[index];
      return earlier === undefined || text([one]) !== text([earlier]);
    });
    expect(changed.map(address)).toHaveLength(1);
    expect(names(made(target).named("prod"), changed)).toEqual(["todo-api:env-prod"]);
  });

  it("each environment runs its own tag, and versions of the design and images of others are Terraform's", () => {
    const { named } = made(target);
    for (const environment of ["dev", "prod"]) {
      const graph = named(environment);
      const runs = ofTypes(graph, running[target]);
      expect(names(graph, runs)).toEqual([
        `todo-api:env-${environment}`,
        "todo-old:1.4.2",
        `todo-report:env-${environment}`,
      ]);
      expect(text(runs)).toContain("docker.io/library/nginx:1.29");
    }
  });

  it("a pipeline may roll out exactly what it deploys", () => {
    const graph = made(target, { beside: delivery }).named("prod");
    const rolledOut = graph.resources
      .filter(({ module, mode }) => module === "module.delivery" && mode !== "data")
      .map(({ index }) => index);
    expect([...new Set(rolledOut)].sort()).toEqual(["api", "runner"]);
  });

  it("the README pushes images before environments are applied, and says how to deploy and to go back", () => {
    const readme = made(target).readme();
    for (const image of ["todo-api:env-dev", "todo-report:env-prod", "todo-old:1.4.2"])
      expect(readme).toMatch(new RegExp(`docker push \\S+/${image}\\n`));
    const [, deploying = ""] = readme.split("## Deploying on ");
    const back = deploying.slice(deploying.indexOf("move it back"));
    expect(deploying).toContain("env-prod.good");
    expect(back).toMatch(target === "aws" ? /image-tag "env-prod"/ : /--tag "\S+:env-prod" \\\n +"\S+:env-prod\.good"/);
    const [moved = "", versions = ""] = deploying.split("What the design gives a version");
    expect(moved).not.toMatch(/nginx|todo-old/);
    expect(versions).toMatch(/--tag "\S+prod\S*\/todo-old:1\.4\.2" \\\n +"\S+dev\S*\/todo-old:1\.4\.2"/);
    for (const name of ["todo-prod-api", "todo-prod-runner"]) expect(deploying).toContain(name);
    expect(deploying).not.toContain("todo-prod-nightly");
  });
});

it("whoever deploys on AWS defines no tasks and passes no roles", () => {
  const { named } = made("aws", { beside: delivery });
  const policies = text(
    ofTypes(named("prod"), /^aws_iam_role_policy$/).filter(({ module }) => module === "module.delivery"),
  );
  expect(policies).toContain("ecs:UpdateService");
  expect(policies).not.toMatch(/RegisterTaskDefinition|PassRole/);
  const boundary = text(
    ofTypes(named("account"), /^aws_iam_policy$/).filter(({ module = "" }) => module.includes("boundary")),
  );
  expect(boundary).not.toContain("RegisterTaskDefinition");
});
