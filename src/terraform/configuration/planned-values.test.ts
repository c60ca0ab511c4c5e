import { beforeAll, expect, it } from "vitest";
import { call, param, ref, text } from "../expression.ts";
import type { Resource } from "../graph.ts";
import { loadSchemas, type Schemas } from "../schema.ts";
import { plannedValues } from "./planned-values.ts";

let schemas: Schemas;
beforeAll(async () => {
  schemas = await loadSchemas(["aws"]);
});

const resource = (type: string, name: string, args: Resource["args"]): Resource => ({
  mode: "managed",
  type,
  name,
  module: "module.m",
  area: "x",
  component: "m",
  args,
});

it("values are those that the provider's types make of what is known", () => {
  const found = plannedValues(
    [
      resource("aws_sns_topic", "this", { name: text`${param("name_prefix")}-a`, signature_version: "2" }),
      resource("aws_instance", "this", {
        metadata_options: { http_put_response_hop_limit: "1", http_tokens: "required" },
        vpc_security_group_ids: ["b", "a", ref("module.m.aws_security_group.x", "id")],
        tags: { Name: ref("module.m.aws_sns_topic.this", "name"), Arn: ref("module.m.aws_sns_topic.this", "arn") },
        user_data: call("jsonencode", { a: 1 }),
        cpu_core_count: ref("module.m.aws_sns_topic.this", "signature_version"),
        timeouts: { create: 5 },
      }),
      resource("aws_ssm_parameter", "this", { name: "a", value_wo: "x", value_wo_version: 1 }),
      { ...resource("aws_region", "current", {}), mode: "data" },
    ],
    schemas,
    { name_prefix: { value: "todo" } },
  );
  expect(found).toEqual({
    "module.m.aws_sns_topic.this": { name: "todo-a", signature_version: 2 },
    "module.m.aws_instance.this": {
      metadata_options: [{ http_put_response_hop_limit: 1, http_tokens: "required" }],
      vpc_security_group_ids: ["b", "a", null],
      tags: { Name: "todo-a" },
      user_data: '{"a":1}',
      cpu_core_count: "2",
      timeouts: { create: "5" },
    },
    "module.m.aws_ssm_parameter.this": { name: "a", value_wo_version: 1 },
  });
});
