import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { loadSchemas } from "../src/terraform/schema.ts";

/**
 * How the budget of an environment on AWS, which counts the tags `system` and `environment`, sees what each priced type
 * costs. Google Cloud counts the project, whatever the resource. Of what a type has no tags for, the bill has its own
 * words; sources read 2026-11.
 */
const untagged: Readonly<Record<string, string>> = {
  aws_autoscaling_group: "its instances, which take its tags when they start (propagate_at_launch)",
  aws_cloudwatch_dashboard: "no tags in bills: three dollars a month that no budget of an environment sees",
  aws_cloudwatch_log_metric_filter: "no tags in bills: thirty cents a month for each metric of one's own",
  aws_config_configuration_recorder: "stands in the root of the account, which no environment pays for",
  aws_db_instance_automated_backups_replication: "billed with the instance, whose tags copies take",
  aws_ecr_registry_scanning_configuration: "stands in the root of the account, which no environment pays for",
  aws_s3_bucket_replication_configuration: "billed with the two buckets",
  aws_sns_topic_subscription: "billed with the topic",
};

const src = resolve(import.meta.dirname, "../src");
const priced = readdirSync(resolve(src, "pricing/estimators")).flatMap(
  (file) => /^(aws_\w+)\.ts$/.exec(file)?.[1] ?? [],
);

it("every priced type of AWS has tags, or it is known how a budget sees it", async () => {
  const schemas = await loadSchemas(["aws"]);
  const without = priced.filter((type) => !schemas.schemaOf("managed", type)?.a.tags);
  expect(without.sort()).toEqual(Object.keys(untagged));
});

it("whoever starts a task of ECS has its tags copied from what it is made of", () => {
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".tf"));
  const starting = files
    .map((file) => ({ file, text: readFileSync(resolve(src, file), "utf8") }))
    .filter(({ text }) => /resource "aws_ecs_service"|states:::ecs:runTask|taskDefinition +=/.test(text));
  expect(starting.length).toBeGreaterThan(2);
  expect(starting.filter(({ text }) => !/propagate_?tags/i.test(text)).map(({ file }) => file)).toEqual([]);
});

it("calls of models by the token go by way of a profile with tags", () => {
  const text = readFileSync(resolve(src, "components/model/aws/bedrock/main.tf"), "utf8");
  const [, profile = ""] = /resource "aws_bedrock_inference_profile" "this" \{\n(.*?)\n\}\n/s.exec(text) ?? [];
  expect(profile).toMatch(/tags += var.tags/);
  expect(text).not.toContain("called_directly");
});
