import { describe, expect, it } from "vitest";
import { loadSchemas } from "../schema.ts";
import { nameArgument, namedTypes, nameIn } from "./names.ts";
import { saysNoImport } from "./no-import.ts";
import { replacing } from "../replacing/replacing.ts";

const schemas = await loadSchemas(["aws", "google", "google-beta"]);

/** Names of these say where they are attached or whom they are about, or the design has them from elsewhere. */
const notNames = new Set([
  "aws_appautoscaling_policy",
  "aws_appautoscaling_scheduled_action",
  "aws_backup_selection",
  "aws_cloudwatch_log_metric_filter",
  "aws_route53_record",
  "aws_route53_zone",
  "google_access_context_manager_access_policy_iam_member",
  "google_cloud_run_v2_job_iam_member",
  "google_cloud_run_v2_service_iam_member",
  "google_cloud_run_v2_worker_pool_iam_member",
  "google_dns_record_set",
  "google_firebaserules_release",
  "google_storage_bucket_object",
  "google_workflows_workflow",
]);

describe("names in ids", () => {
  it("are of arguments that there are", () => {
    for (const type of namedTypes())
      expect(Object.keys(schemas.schemaOf("managed", type)?.a ?? {}), type).toContain(nameArgument(type));
  });

  it("are known of every type that is made anew under another name", () => {
    const named = schemas.typesOf("managed").filter((type) => replacing(type).includes("name"));
    expect(named.filter((type) => nameArgument(type) === undefined && !notNames.has(type))).toEqual([]);
  });

  it.each([
    ["aws_s3_bucket", "todo-files", "todo-files"],
    ["aws_s3_bucket", "todo-files@us-east-1", "todo-files"],
    ["aws_cloudwatch_log_group", "/ecs/todo", "/ecs/todo"],
    ["aws_sns_topic", "arn:aws:sns:eu-west-1:123456789012:todo-news", "todo-news"],
    ["aws_sqs_queue", "https://sqs.eu-west-1.amazonaws.com/123456789012/todo.fifo", "todo.fifo"],
    ["aws_lb", "arn:aws:elasticloadbalancing:eu-west-1:1:loadbalancer/app/todo/0f", "todo"],
    ["aws_lb_target_group", "arn:aws:elasticloadbalancing:eu-west-1:1:targetgroup/todo/0f", "todo"],
    ["aws_secretsmanager_secret", "arn:aws:secretsmanager:eu-west-1:1:secret:todo/db-url-AbCdEf", "todo/db-url"],
    ["aws_ecs_task_definition", "arn:aws:ecs:eu-west-1:1:task-definition/todo-api:12", "todo-api"],
    ["aws_wafv2_web_acl", "a1b2/todo-web/REGIONAL", "todo-web"],
    ["aws_iam_role_policy", "todo-role:more", "more"],
    ["aws_security_group", "sg-1", undefined],
    ["aws_vpc", "vpc-1", undefined],
    ["google_storage_bucket", "todo-project/todo-files", "todo-files"],
    ["google_sql_database_instance", "projects/todo/instances/db", "db"],
    ["google_service_account", "projects/todo/serviceAccounts/api@todo.iam.gserviceaccount.com", "api"],
    ["google_logging_metric", "todo errors", "errors"],
  ])("of a %s", (type, id, name) => {
    expect(nameIn(type, id)).toBe(name);
  });
});

it("what has no import is a type that is made, with the page that says so", () => {
  const without = schemas.typesOf("managed").filter((type) => saysNoImport(type) !== undefined);
  expect(without.length).toBe(5);
  expect(saysNoImport("google_workflows_workflow")).toMatch(/^https:.*\/google\/.*\/workflows_workflow$/);
  expect(saysNoImport("aws_s3_bucket")).toBeUndefined();
});
