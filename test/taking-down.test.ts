import { execFileSync } from "node:child_process";
import { sample } from "fast-check";
import { describe, expect, it } from "vitest";
import { artifacts } from "../src/build/build.ts";
import { kinds } from "../src/components/kinds.gen.ts";
import { takingDown, type DownStep } from "../src/outputs/terraform/taking-down.ts";
import { applyAll, applyRoot } from "../src/rehearsal/apply.ts";
import { daysLater } from "../src/rehearsal/destroy.ts";
import { takenDownBy, type Versions } from "../src/rehearsal/later/taken-down-by.ts";
import { nameOf, type Root, type World } from "../src/rehearsal/world.ts";
import { isEnvironment } from "../src/system/accounts.ts";
import { byHandOf, deletedByHand } from "../src/terraform/deleting-by-hand.ts";
import { loadSchemas } from "../src/terraform/schema.ts";
import { designs, lowered, prepared, problemsOf, rootsOf, schemas, type Fields } from "./accounts.fixture.ts";
import { randomDesign } from "./random-designs.fixture.ts";

const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The design with other environments; what `each` says of one that is gone is taken out as well. */
function withEnvironments(raw: Fields, change: (environments: Fields) => Fields): Fields {
  const environments = change(raw.environments as Fields);
  const gone = Object.keys(raw.environments as Fields).filter((name) => !(name in environments));
  const isSomewhere = ({ environments: named }: Fields): boolean =>
    !Array.isArray(named) || named.some((name) => !gone.includes(name as string));
  const cleared = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(cleared);
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, one]) => !isObject(one) || isSomewhere(one))
        .map(([key, one]) => [
          key,
          key === "$each" && isObject(one)
            ? Object.fromEntries(
                Object.entries(one).flatMap(([name, each]) => (gone.includes(name) ? [] : [[name, cleared(each)]])),
              )
            : key === "environments" && Array.isArray(one)
              ? one.filter((name) => !gone.includes(name as string))
              : cleared(one),
        ]),
    );
  };
  return { ...(cleared(raw) as Fields), environments };
}

interface Case {
  readonly gone: Root;
  readonly steps: readonly DownStep[];
  readonly versions: Versions;
  readonly world: World;
}

/** Every environment of a design on every target, each with what the README says of it. */
function casesOf(raw: Fields, told: string[] = []): readonly Case[] {
  const before = rootsOf(raw);
  const { systems, graphs } = lowered(raw);
  const worldOf = (target: string): World => {
    const roots = before.filter(({ system }) => system.target === target);
    return applyAll(prepared(roots), roots).world;
  };
  return Object.keys(raw.environments as Fields).flatMap((environment) => {
    const free = withEnvironments(raw, (all) => ({
      ...all,
      [environment]: { ...(all[environment] as Fields), protected: false },
    }));
    const without = withEnvironments(raw, (all) =>
      Object.fromEntries(Object.entries(all).filter(([name]) => name !== environment)),
    );
    const remains = Object.keys(without.environments as Fields).length > 0;
    if (remains && problemsOf(without).length > 0) {
      told.push(...problemsOf(without));
      return [];
    }
    return before
      .filter(({ system }) => system.environment === environment)
      .map((gone) => ({
        gone,
        steps: takingDown({ systems, graphs, kinds }, gone.system),
        versions: { before, freed: rootsOf(free), after: remains ? rootsOf(without) : [] },
        world: worldOf(gone.system.target),
      }));
  });
}

const run = ({ steps, gone, versions, world }: Case, leaveOut?: DownStep["do"]): readonly string[] =>
  takenDownBy(
    steps.filter((step) => step.do !== leaveOut),
    gone.system,
    versions,
    world,
  ).faults.map(({ root, address, why }) => `${root} ${address}: ${why}`);

/** Two accounts, and on Google Cloud a project that two environments share, beside one of its own. */
const apart: Fields = {
  name: "shop",
  targets: {
    aws: {
      region: "ap-northeast-1",
      account: { $each: { dev: "111111111111", staging: "111111111111", prod: "222222222222" } },
      accountRoot: {
        $each: { dev: { name: "account-dev" }, staging: { name: "account-dev" }, prod: { name: "account-prod" } },
      },
    },
    gcp: {
      region: "asia-northeast1",
      project: { $each: { dev: "shop-dev", staging: "shop-live", prod: "shop-live" } },
      accountRoot: {
        $each: { dev: { name: "account-dev" }, staging: { name: "account-live" }, prod: { name: "account-live" } },
      },
    },
  },
  environments: { dev: {}, staging: {}, prod: { protected: true } },
  components: {
    web: { kind: "loadBalancer", domain: "site", routes: { "/": "api" } },
    api: { kind: "service", image: "api", port: 8080, uses: { db: "readwrite", files: "readwrite" } },
    db: { kind: "postgres", version: 17, size: "micro", replicas: { $each: { dev: 0, staging: 0, prod: 1 } } },
    files: { kind: "bucket" },
    token: { kind: "secret" },
    images: { kind: "registry" },
    site: {
      kind: "domain",
      name: { $each: { dev: "dev.shop.example.com", staging: "staging.shop.example.com", prod: "shop.example.com" } },
      zone: { managed: true },
    },
    delivery: { kind: "pipeline", repository: "acme/shop" },
  },
};

const named = [...designs, { name: "accounts apart", raw: apart }];

describe.each(named)("taking environments of $name down, as the README says", ({ raw }) => {
  const told: string[] = [];
  const cases = casesOf(raw, told);

  it("leads on at every step, and leaves nothing that nobody manages", () => {
    expect(told).toEqual([]);
    expect(cases.length).toBeGreaterThan(1);
    for (const one of cases) expect(run(one), nameOf(one.gone)).toEqual([]);
  });

  it("is made again the next day", () => {
    for (const { gone, steps, versions, world } of cases) {
      const after = daysLater(takenDownBy(steps, gone.system, versions, world).world, 1);
      const refused = applyRoot(after, gone).refusals.filter(({ why }) => why.includes("given back"));
      // The page of its kind tells what stays for good.
      expect(refused.filter(({ why }) => !why.endsWith("never given back"))).toEqual([]);
    }
  });

  it.each(["free", "undelegate", "take-out", "destroy-account"] as const)(
    "stops, or leaves something, without %s",
    (step) => {
      for (const one of cases.filter(({ steps }) => steps.some((each) => each.do === step))) {
        // What is protected nowhere stops nothing, and a root that loses nothing need not be applied.
        if (step === "take-out" && one.versions.after.every(isAsBefore(one))) continue;
        expect(run(one, step), `${nameOf(one.gone)} without ${step}`).not.toEqual([]);
      }
    },
  );
});

/** Whether a root has nothing of the environment. */
const isAsBefore =
  ({ gone, versions: { before } }: Case) =>
  (root: Root): boolean =>
    root.graph.target !== gone.graph.target ||
    isEnvironment(root.system) ||
    JSON.stringify(before.find((one) => nameOf(one) === nameOf(root))?.graph.resources) ===
      JSON.stringify(root.graph.resources);

it("a root that would be called otherwise is told, and kept by its name in the design", () => {
  const targets = Object.fromEntries(
    Object.entries(apart.targets as Fields).map(([key, target]) => [key, { ...(target as Fields), accountRoot: {} }]),
  );
  const unnamed = casesOf({ ...apart, targets });
  const renamed = unnamed.map(({ gone, steps }) => [
    nameOf(gone),
    steps.flatMap((step) => (step.do === "take-out" ? step.renamed.map(({ root, name }) => [root.folder, name]) : [])),
  ]);
  expect(Object.fromEntries(renamed)).toMatchObject({
    "aws/environments/prod": [["account-dev", "account"]],
    "gcp/environments/staging": [["account-staging", "account-prod"]],
    "gcp/environments/prod": [],
  });
  for (const one of unnamed)
    expect(
      run(one).some((fault) => fault.includes("it has another name then")),
      nameOf(one.gone),
    ).toBe(one.steps.some((step) => step.do === "take-out" && step.renamed.length > 0));
});

it("in random designs leads on as well", () => {
  const random = sample(randomDesign(), {
    seed: Number(process.env.SEED ?? 20_261_129),
    numRuns: process.env.LONG === undefined ? 10 : 100,
  });
  // Some have components in one environment that others use.
  const cases = random.flatMap((raw) => casesOf(raw));
  expect(cases.length).toBeGreaterThan(random.length);
  for (const one of cases) expect(run(one), nameOf(one.gone)).toEqual([]);
}, 300_000);

describe.each(named)("the commands of the README that take environments of $name down", ({ raw }) => {
  const files = artifacts(lowered(raw), kinds, schemas);
  const chapters = (files.get("README.md")?.content ?? "").split("\n## ").filter((one) => one.startsWith("Taking an "));
  const scripts = chapters.flatMap((one) =>
    [...one.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, script = ""]) => script),
  );
  const roots = rootsOf(raw);
  const all = JSON.stringify(roots.map(({ graph }) => graph.resources));

  it("stand there for each cloud, and are read by a shell", () => {
    expect(chapters).toHaveLength(new Set(roots.map(({ graph }) => graph.target)).size);
    for (const script of scripts) execFileSync("bash", ["-n", "-c", script]);
  });

  it("name roots, buckets, networks and projects that there are", () => {
    const script = scripts.join("\n");
    const folders = [...script.matchAll(/-chdir=(\S+)/g)].map(([, one = ""]) =>
      one.replace(/^\.\.\/before-/, "terraform/"),
    );
    expect(folders.length).toBeGreaterThan(0);
    for (const one of folders) expect(files.has(`${one}/main.tf`), one).toBe(true);
    const labels = [...script.matchAll(/state rm (\S+)/g)].map(([, one]) => one);
    const made = new Set(roots.flatMap(({ graph }) => graph.resources.map(({ module }) => module)));
    for (const one of labels) expect(made).toContain(one);
    const [projects, buckets, networks] = [
      [...script.matchAll(/--project (\S+)/g)],
      [...script.matchAll(/(?:gs:\/\/|^delete_bucket )(\S+)/gm)],
      [...script.matchAll(/--network (\S+)/g)],
    ].map((found) => found.flatMap(([, one = ""]) => (one.startsWith("\\(") ? [] : [one])));
    for (const one of projects ?? []) expect(roots.map(({ system }) => system.project)).toContain(one);
    for (const one of buckets ?? []) expect(roots.map(({ system }) => system.state.bucket)).toContain(one);
    for (const one of networks ?? [])
      expect(roots.some(({ system }) => one.startsWith(`${system.prefix}-`)) || all.includes(`"${one}"`), one).toBe(
        true,
      );
  });
});

describe("what is deleted by hand", () => {
  it("is named by attributes that its type has", async () => {
    const types = await loadSchemas(["aws", "google", "google-beta"]);
    for (const [type, { flags, name }] of Object.entries(deletedByHand)) {
      const known = Object.keys(types.schemaOf("managed", type)?.a ?? {});
      // Newer versions of the provider have it on all that stands in a region.
      const asked = [...Object.values(flags), ...(name === undefined ? [] : [name])].filter((one) => one !== "region");
      expect(known, type).toEqual(expect.arrayContaining(asked));
    }
  });

  it("is what the plan deletes, and nothing else", () => {
    const change = (type: string, actions: readonly string[], before: object) => ({
      type,
      change: { actions, before },
    });
    const plan = {
      resource_changes: [
        change("aws_ecr_repository", ["delete"], { region: "ap-northeast-1", name: "todo-dev/api" }),
        change("aws_ecr_repository", ["update"], { region: "ap-northeast-1", name: "todo-prod/api" }),
        change("aws_iam_role", ["delete"], { name: "todo-dev" }),
        change("google_dns_managed_zone", ["delete"], { project: "p", name: "todo-dev" }),
      ],
    };
    const said = execFileSync("jq", ["-r", byHandOf(["aws_ecr_repository", "google_dns_managed_zone"]).join("\n")], {
      input: JSON.stringify(plan),
      encoding: "utf8",
    });
    expect(said.trim().split("\n")).toEqual([
      "aws ecr delete-repository --force --region ap-northeast-1 --repository-name todo-dev/api",
      "gcloud dns managed-zones delete --quiet --project p todo-dev",
    ]);
  });
});
