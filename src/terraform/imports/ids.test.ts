import { expect, test } from "vitest";
import { importId } from "./ids.ts";

const none = new Set<string>();

test("an id is the attribute of that name, or made of others as the type's page says", () => {
  const route = { id: "r-rtb-1080289494", route_table_id: "rtb-1", destination_ipv6_cidr_block: "" };
  const grant = { id: "b/files/roles/storage.objectViewer/serviceAccount:a@b", role: "roles/storage.objectViewer" };
  const asked: readonly (readonly [string, Record<string, unknown>, string | undefined])[] = [
    ["aws_vpc", { id: "vpc-1" }, "vpc-1"],
    ["aws_vpc", {}, undefined],
    ["aws_route", { ...route, destination_cidr_block: "0.0.0.0/0" }, "rtb-1_0.0.0.0/0"],
    ["aws_route", { ...route, destination_cidr_block: "", destination_prefix_list_id: "pl-1" }, "rtb-1_pl-1"],
    ["aws_route", route, undefined],
    ["aws_ecs_service", { id: "arn", cluster: "arn:aws:ecs:x:1:cluster/todo", name: "api" }, "todo/api"],
    [
      "aws_ecs_task_definition",
      { id: "api", arn: "arn:aws:ecs:x:1:task-definition/api:3" },
      "arn:aws:ecs:x:1:task-definition/api:3",
    ],
    ["aws_db_instance", { id: "db-ABC", identifier: "orders" }, "orders"],
    ["aws_lambda_permission", { function_name: "f", statement_id: "s", qualifier: "" }, "f/s"],
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
