import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { artifacts } from "../src/build/build.ts";
import { kinds } from "../src/components/kinds.gen.ts";
import { statementsOf } from "../src/rehearsal/iam.ts";
import { isEnvironment } from "../src/system/accounts.ts";
import { MockedCloud } from "../src/terraform/mocks/cloud.ts";
import { address, type Resource } from "../src/terraform/graph.ts";
import { lowered, rootsOf } from "./accounts.fixture.ts";
import { designs, randomDesigns, schemas } from "./designs.fixture.ts";

/**
 * How the budget of an environment on AWS, which counts the tags `system` and `environment`, sees what each priced type
 * costs. Google Cloud counts the project, whatever the resource. Of what a type has no tags for, the bill has its own
 * words; sources read 2026-11.
 */
const untagged: Readonly<Record<string, { readonly why: string; readonly emitted?: "root" | "nowhere" }>> = {
  aws_autoscaling_group: { why: "no module makes one", emitted: "nowhere" },
  aws_cloudwatch_dashboard: { why: "no tags in bills: three dollars a month that no budget of an environment sees" },
  aws_cloudwatch_log_metric_filter: { why: "no tags in bills: thirty cents a month for each metric of one's own" },
  aws_config_configuration_recorder: {
    why: "stands in the root of the account, which no environment pays for",
    emitted: "root",
  },
  aws_db_instance_automated_backups_replication: { why: "billed with the instance, whose tags copies take" },
  aws_ecr_registry_scanning_configuration: {
    why: "stands in the root of the account, which no environment pays for",
    emitted: "root",
  },
  aws_s3_bucket_replication_configuration: { why: "billed with the two buckets" },
  aws_sns_topic_subscription: { why: "billed with the topic" },
};

const priced = readdirSync(resolve(import.meta.dirname, "../src/pricing/estimators")).flatMap(
  (file) => /^(aws_\w+)\.ts$/.exec(file)?.[1] ?? [],
);

const all = [...designs, ...randomDesigns].flatMap(({ raw }) =>
  rootsOf(raw).filter(({ system }) => system.target === "aws"),
);
const made = all.flatMap(({ system, graph }) => {
  return graph.resources
    .filter(({ mode }) => mode !== "data")
    .map((resource) => ({ resource, of: isEnvironment(system) ? "environment" : "root" }));
});
const ofType = (type: string) => made.filter(({ resource }) => resource.type === type);
const at = ({ resource }: { readonly resource: Resource }): string => address(resource);

describe("what the budget of an environment on AWS counts", () => {
  it("is every priced type, by its tags, or it is known how", () => {
    const without = priced.filter((type) => !schemas.schemaOf("managed", type)?.a.tags);
    expect(without.sort()).toEqual(Object.keys(untagged));
  });

  it("leaves out nothing of an environment that is said to stand in the root, or nowhere", () => {
    const apart = Object.entries(untagged).filter(([, { emitted }]) => emitted !== undefined);
    for (const [type, { emitted }] of apart) {
      const places = ofType(type).map(({ of }) => of);
      expect(places.includes("environment") || (emitted === "nowhere" && places.length > 0), type).toBe(false);
    }
  });

  it("carries the tags of the environment by the provider, and no module gives others", () => {
    const texts = designs.flatMap(({ raw }) =>
      [...artifacts(lowered(raw), kinds, schemas)].flatMap(([path, { content }]) =>
        path.startsWith("terraform/aws/environments/") ? [[path, content] as const] : [],
      ),
    );
    const providers = texts.filter(([path]) => path.endsWith("/providers.tf"));
    expect(providers.length).toBeGreaterThan(3);
    let budgets = 0;
    for (const [path, text] of providers) {
      expect(text, path).toMatch(/provider "aws" \{[^}]*default_tags \{\s+tags = local\.tags\s+\}/);
      const [, root] = texts.find(([other]) => other === path.replace("providers.tf", "main.tf")) ?? [];
      const [, system] = /\btags += \{ system = ("[^"]+"), environment = local\.environment/.exec(root ?? "") ?? [];
      expect(system, path).toBeDefined();
      // Every call of the module has them, and there are such calls.
      const calls = (root ?? "").match(/source += ".*\/cost_budget"/g) ?? [];
      const counted = [...(root ?? "").matchAll(/counted_tags += (.*)/g)].map(([, tags]) => tags);
      expect(counted, path).toEqual(calls.map(() => `{ system = ${system ?? ""}, environment = local.environment }`));
      budgets += calls.length;
    }
    expect(budgets).toBeGreaterThan(1);
    const tagged = made.filter(({ of, resource }) => of === "environment" && priced.includes(resource.type));
    expect(tagged.length).toBeGreaterThan(500);
    const others = tagged.filter(({ resource: { args } }) =>
      ["system", "environment"].some((key) => Object.hasOwn((args.tags ?? {}) as object, key)),
    );
    expect(others.map(at)).toEqual([]);
  });

  it("is tasks of ECS, which take the tags of what starts them", () => {
    const services = ofType("aws_ecs_service");
    expect(services.length).toBeGreaterThan(10);
    expect(services.filter(({ resource }) => resource.args.propagate_tags !== "SERVICE").map(at)).toEqual([]);
    const machines = made.filter(({ resource }) => JSON.stringify(resource.args).includes("ecs:runTask.sync"));
    expect(machines.length).toBeGreaterThan(3);
    const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;
    const untold = machines.filter(({ resource }) => {
      const text = JSON.stringify(resource.args);
      return count(text, /ecs:runTask\.sync/g) !== count(text, /PropagateTags\W+TASK_DEFINITION/g);
    });
    expect(untold.map(at)).toEqual([]);
    const runners = made.filter(
      ({ resource }) =>
        resource.type === "aws_lambda_function" && JSON.stringify(resource.args).includes("taskDefinition"),
    );
    expect(runners.length).toBeGreaterThan(3);
    expect(
      runners.filter(({ resource }) => !/propagateTags\W+TASK_DEFINITION/.test(JSON.stringify(resource.args))).map(at),
    ).toEqual([]);
  });

  it("is calls of models by the token, which go by way of a profile with tags", () => {
    const statements = all.flatMap(({ graph }) =>
      statementsOf(
        graph.resources.filter(({ type }) => type === "aws_iam_role_policy"),
        new MockedCloud(graph),
      ),
    );
    const direct = statements.filter(
      ({ Effect, Action, Resource }) =>
        Effect === "Allow" &&
        [Action].flat().includes("bedrock:InvokeModel") &&
        [Resource].flat().some((one) => one?.includes("foundation-model/")),
    );
    expect(direct.length).toBeGreaterThan(3);
    const unseen = direct.filter(({ Condition }) => !JSON.stringify(Condition ?? {}).includes("InferenceProfileArn"));
    expect(unseen).toEqual([]);
  });
});
