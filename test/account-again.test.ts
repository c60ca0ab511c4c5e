import { describe, expect, it } from "vitest";
import { applyAll } from "../src/rehearsal/apply.ts";
import { daysLater, destroyRoot } from "../src/rehearsal/destroy.ts";
import { keptNames } from "../src/terraform/kept-names.ts";
import { type Root } from "../src/rehearsal/world.ts";
import { awsUniqueness } from "../src/terraform/uniqueness/aws.ts";
import { googleUniqueness } from "../src/terraform/uniqueness/google.ts";
import { prepared, rawOf, refusalsOf, rootOf, rootsOf, shortly, onAws, onGoogle } from "./accounts.fixture.ts";

const todo = rootsOf(rawOf("todo"));
const dashboard = rootsOf(rawOf("llm-dashboard"));

/** What is refused where a root was applied, destroyed, and is applied once more some days later. */
function again(roots: readonly Root[], one: Root, days = 0): readonly string[] {
  const made = applyAll(prepared(roots), roots);
  expect(made.refusals).toEqual([]);
  return refusalsOf([one], daysLater(destroyRoot(made.world, one), days));
}

describe("an environment that is destroyed and made again", () => {
  it("waits for its secrets on AWS where it is protected: a month; others have their names at once", () => {
    const [dev, prod] = [rootOf(todo, "aws", "dev"), rootOf(todo, "aws", "prod")];
    expect(again(todo, dev)).toEqual([]);
    expect(shortly(again(todo, prod, 29))).toEqual(["name-taken aws_secretsmanager_secret"]);
    expect(again(todo, prod, 30)).toEqual([]);
  });

  it("waits for nothing on Google Cloud: names of databases are free at once, and buckets of logs take another", () => {
    const dev = rootOf(todo, "gcp", "dev");
    expect(dev.graph.resources.some(({ type }) => type === "google_logging_project_bucket_config")).toBe(true);
    expect(again(todo, dev)).toEqual([]);
  });

  it("never gets sign-in anew on Google Cloud", () => {
    const dev = rootOf(dashboard, "gcp", "dev");
    expect(shortly(again(dashboard, dev, 1000))).toEqual(["name-taken google_identity_platform_config"]);
  });

  it("has another key ring, whose name is kept for good", () => {
    const keys = rootsOf({
      name: "kept",
      targets: { gcp: { region: "asia-northeast1", project: "kept-dev" } },
      environments: { dev: {} },
      components: { files: { kind: "bucket", encryption: "customerKey" } },
    });
    expect(again(keys, rootOf(keys, "gcp", "dev"))).toEqual([]);
  });
});

describe("the root of a project that is destroyed and made again", () => {
  const google = rootsOf(onGoogle(rawOf("todo")));
  const account = rootOf(google, "gcp", "account-dev");

  it("waits a month for the pool of identities; roles of its own come back within a week, and not in the month after", () => {
    expect(shortly(again(google, account, 1))).toEqual(["name-taken google_iam_workload_identity_pool"]);
    expect(shortly(again(google, account, 10))).toEqual([
      "name-taken google_iam_workload_identity_pool",
      "name-taken google_project_iam_custom_role",
    ]);
    expect(again(google, account, 37)).toEqual([]);
  });
});

describe("the root of an account that is destroyed and made again", () => {
  it("is refused nothing", () => {
    const aws = rootsOf(onAws(rawOf("todo")));
    expect(again(aws, rootOf(aws, "aws", "account"))).toEqual([]);
  });
});

it("names that are kept are names that can be taken, each with the page that says so", () => {
  for (const [type, { source }] of Object.entries(keptNames)) {
    expect({ ...awsUniqueness, ...googleUniqueness }[type], type).toHaveProperty("by");
    expect(source).toMatch(/^https:\/\//);
  }
});
