import { expect, test } from "vitest";
import { loadSchemas } from "../schema.ts";
import { importId, partsOf, wayOf } from "./ids.ts";
import { saysNoImport } from "./no-import.ts";

const none = new Set<string>();
const schemas = await loadSchemas(["aws", "google", "google-beta"]);
const made = schemas.typesOf("managed");

/** Of each type whose id is not its attribute `id`, what its page gives as an example. */
const formed: readonly (readonly [string, Record<string, unknown>, string])[] = [
  ["aws_appautoscaling_policy", { ...ofService(), name: "cpu" }, "ecs/service/todo/api/ecs:service:DesiredCount/cpu"],
  ["aws_appautoscaling_target", ofService(), "ecs/service/todo/api/ecs:service:DesiredCount"],
  ["aws_backup_selection", { id: "s-1", plan_id: "p-1" }, "p-1|s-1"],
  [
    "aws_cloudwatch_event_target",
    { id: "todo-prod-api-ops", event_bus_name: "", rule: "todo-prod-api", target_id: "ops" },
    "todo-prod-api/ops",
  ],
  [
    "aws_cloudwatch_event_target",
    { id: "orders-todo-ops", event_bus_name: "orders", rule: "todo", target_id: "ops" },
    "orders/todo/ops",
  ],
  ["aws_cloudwatch_log_delivery_destination", { name: "todo-web" }, "todo-web"],
  ["aws_cloudwatch_log_delivery_source", { name: "todo-web" }, "todo-web"],
  ["aws_cloudwatch_log_metric_filter", { id: "errors", name: "errors", log_group_name: "/todo" }, "/todo:errors"],
  ["aws_cognito_user_pool_client", { id: "3ho4", user_pool_id: "eu-west-1_abc" }, "eu-west-1_abc/3ho4"],
  ["aws_db_instance", { id: "db-ABC", identifier: "orders" }, "orders"],
  ["aws_ecs_cluster", { id: "arn:aws:ecs:x:1:cluster/todo", name: "todo" }, "todo"],
  ["aws_ecs_service", { id: "arn", cluster: "arn:aws:ecs:x:1:cluster/todo", name: "api" }, "todo/api"],
  [
    "aws_ecs_task_definition",
    { id: "api", arn: "arn:aws:ecs:x:1:task-definition/api:3" },
    "arn:aws:ecs:x:1:task-definition/api:3",
  ],
  [
    "aws_iam_role_policy_attachment",
    { id: "api-2026", role: "api", policy_arn: "arn:aws:iam::1:policy/p" },
    "api/arn:aws:iam::1:policy/p",
  ],
  ["aws_lambda_permission", { id: "s", function_name: "f", statement_id: "s", qualifier: "" }, "f/s"],
  ["aws_lambda_permission", { id: "s", function_name: "f", statement_id: "s", qualifier: "live" }, "f:live/s"],
  ["aws_msk_topic", { cluster_arn: "arn:aws:kafka:x:1:cluster/c/u", name: "t" }, "arn:aws:kafka:x:1:cluster/c/u,t"],
  ["aws_route", { ...aRoute(), destination_cidr_block: "0.0.0.0/0" }, "rtb-1_0.0.0.0/0"],
  ["aws_route", { ...aRoute(), destination_cidr_block: "", destination_prefix_list_id: "pl-1" }, "rtb-1_pl-1"],
  ["aws_route", { ...aRoute(), destination_ipv6_cidr_block: "::/0" }, "rtb-1_::/0"],
  ["aws_route_table_association", { id: "a", subnet_id: "subnet-1", route_table_id: "rtb-1" }, "subnet-1/rtb-1"],
  ["aws_route_table_association", { id: "a", gateway_id: "igw-1", route_table_id: "rtb-1" }, "igw-1/rtb-1"],
  ["aws_service_discovery_private_dns_namespace", { id: "ns-1", vpc: "vpc-1" }, "ns-1:vpc-1"],
  ["aws_wafv2_web_acl", { id: "1", name: "todo", scope: "REGIONAL" }, "1/todo/REGIONAL"],
  ["google_project_iam_audit_config", { id: "p/audit_config/s", project: "p", service: "s" }, "p s"],
  ["google_project_iam_member", { project: "p", role: "roles/viewer", member: "user:a@b" }, "p roles/viewer user:a@b"],
  ["google_sql_user", { id: "api//db", project: "p", instance: "db", name: "api", host: "" }, "p/db/api"],
  ["google_sql_user", { id: "api/%/db", project: "p", instance: "db", name: "api", host: "%" }, "p/db/%/api"],
];

function ofService(): Record<string, unknown> {
  return {
    id: "service/todo/api",
    service_namespace: "ecs",
    resource_id: "service/todo/api",
    scalable_dimension: "ecs:service:DesiredCount",
  };
}

function aRoute(): Record<string, unknown> {
  return { id: "r-rtb-1080289494", route_table_id: "rtb-1", destination_ipv6_cidr_block: "" };
}

test("of every type that is made it is known how it is imported, or that it cannot be", () => {
  expect(made.filter((type) => (wayOf(type) === undefined) === (saysNoImport(type) === undefined))).toEqual([]);
  expect(importId("aws_never_seen", { id: "x" }, none)).toBeUndefined();
});

test("what an id is made of are attributes that there are", () => {
  for (const type of made) {
    const there = Object.keys(schemas.schemaOf("managed", type)?.a ?? {});
    const way = wayOf(type);
    if (way === "id" || way === "grant") expect(there, type).toContain("id");
    for (const part of partsOf(type)) expect(there, type).toContain(part);
  }
});

test("every id that is made of others is the one that the type's page has", () => {
  const types = made.filter((type) => wayOf(type) === "form");
  expect([...new Set(formed.map(([type]) => type))].sort()).toEqual([...types].sort());
  for (const [type, attributes, id] of formed) expect(importId(type, attributes, none), type).toBe(id);
});

test("an id is the attribute of that name, or made of others as the type's page says", () => {
  const grant = { id: "b/files/roles/storage.objectViewer/serviceAccount:a@b", role: "roles/storage.objectViewer" };
  const asked: readonly (readonly [string, Record<string, unknown>, string | undefined])[] = [
    ["aws_vpc", { id: "vpc-1" }, "vpc-1"],
    ["aws_vpc", {}, undefined],
    ["aws_route", aRoute(), undefined],
    ["aws_lambda_invocation", { id: "x" }, undefined],
    [
      "google_storage_bucket_iam_member",
      { ...grant, member: "serviceAccount:a@b" },
      "b/files roles/storage.objectViewer serviceAccount:a@b",
    ],
    [
      "google_project_iam_member",
      { project: "p", role: "roles/viewer", member: "user:a@b", condition: [{ title: "Only now" }] },
      "p roles/viewer user:a@b Only now",
    ],
  ];
  for (const [type, attributes, id] of asked) expect(importId(type, attributes, none), type).toBe(id);
});

test("an id is never what nobody is to see", () => {
  expect(importId("aws_vpc", { id: "x" }, new Set(["id"]))).toBeUndefined();
  expect(importId("aws_wafv2_web_acl", { id: "1", name: "n", scope: "REGIONAL" }, new Set(["name"]))).toBeUndefined();
});
