import { beforeAll, describe, expect, it } from "vitest";
import { loadSchemas, type Schemas } from "../schema.ts";
import { checkModule } from "./check-module.ts";
import { needsOf } from "./module-needs.ts";
import { moduleOf } from "./modules.fixture.ts";

let schemas: Schemas;
beforeAll(async () => {
  schemas = await loadSchemas(["aws"]);
});

const inner = moduleOf(
  "inner",
  'variable "name" {}\nvariable "size" {\n  default = 1\n}\noutput "arn" {\n  value = "${var.name}${var.size}"\n}',
);

/** A module in which nothing is wrong. */
const sound = `
variable "topics" {
  type = map(object({ name = string, tags = optional(map(string), {}) }))
}
variable "network" {
  type = object({ vpc_id = string, subnets = list(string) })
}
variable "anything" {
  default = null
}
locals {
  named = { for key, one in var.topics : key => merge(one, { label = "\${key}-\${one.name}" }) }
}
data "aws_region" "current" {}
resource "aws_sns_topic" "this" {
  for_each = local.named

  name = each.value.label
  tags = merge(each.value.tags, { Region = data.aws_region.current.region })
}
resource "aws_security_group" "some" {
  count = length(var.network.subnets)

  vpc_id = var.network.vpc_id
  name   = "group-\${count.index}"
}
resource "aws_instance" "this" {
  vpc_security_group_ids = aws_security_group.some[*].id

  dynamic "ebs_block_device" {
    for_each = var.topics
    iterator = one

    content {
      device_name = one.value.name
    }
  }

  root_block_device {
    encrypted = var.anything.maybe
  }

  lifecycle {
    ignore_changes       = [ami]
    replace_triggered_by = [aws_security_group.some[0].name]
  }

  depends_on = [aws_sns_topic.this, module.inner]
}
module "inner" {
  source = "../inner"

  name = one(values(aws_sns_topic.this)[*].arn)
}
output "arns" {
  value = { for key, topic in aws_sns_topic.this : key => topic.arn }
}
output "more" {
  value = [module.inner.arn, aws_instance.this.root_block_device[0].volume_id, try(var.network.other, null)]
}
`;
const problems = (text: string) => checkModule(moduleOf("x", text, [inner]), schemas);

describe("a module", () => {
  it("in which everything is there has no problems", () => {
    expect(problems(sound)).toEqual([]);
  });

  it.each<[right: string, wrong: string, problem: string]>([
    ["each.value.label", "each.value.labels", 'aws_sns_topic.this: no "labels" among label, name, tags'],
    ["name = each.value.label", "nam = each.value.label", "aws_sns_topic.this: nam: unknown, nearest is name"],
    ["data.aws_region.current.region }", "data.aws_region.current.nam }", 'aws_sns_topic.this: no "nam" among'],
    [
      "data.aws_region.current.region }",
      "data.aws_region.other.region }",
      "aws_sns_topic.this: no data.aws_region.other",
    ],
    ["var.network.vpc_id", "var.network.vpc", 'aws_security_group.some: no "vpc" among subnets, vpc_id'],
    ["var.network.vpc_id", "var.net.vpc_id", 'aws_security_group.some: no variable "net"'],
    ["count.index", "each.key", "aws_security_group.some: each stands where nothing is made by for_each"],
    ["local.named", "local.name", 'aws_sns_topic.this: no local "name"'],
    ["local.named", "var.topics", "local.named: nobody reads it"],
    ["one.name}", "one.names}", 'local.named: no "names" among name, tags'],
    ["device_name = one.value.name", "device_name = one.value.nam", 'aws_instance.this: no "nam" among name, tags'],
    ["device_name = one.value.name", "", "aws_instance.this: ebs_block_device.0.device_name: missing"],
    ["encrypted = var.anything.maybe", "arn = 1", "var.anything: nobody reads it"],
    [
      "encrypted = var.anything.maybe",
      "encrypted = var.anything == 5 ? 1 : []\n    device_name = 1",
      "aws_instance.this: root_block_device.device_name: computed",
    ],
    ["some[*].id", "some[*].ids", 'aws_instance.this: no "ids" among'],
    ["some[*].id", "some.id", "aws_instance.this: aws_security_group.some is made by count: an index is missing"],
    [
      "topic in aws_sns_topic.this : key => topic.arn",
      "topic in aws_sns_topic.this : key => topic.arns",
      'output.arns: no "arns" among',
    ],
    [
      "values(aws_sns_topic.this)[*].arn",
      "[aws_sns_topic.this.arn]",
      "module.inner: aws_sns_topic.this is made by for_each: a key is missing",
    ],
    ["root_block_device[0].volume_id", "root_block_device.volume_id", 'output.more: a list has no "volume_id"'],
    ["root_block_device[0].volume_id", "root_block_device[0].volume", 'output.more: no "volume" among'],
    ["module.inner.arn", "module.inner.id", 'output.more: no "id" among arn'],
    ["module.inner.arn", "module.outer.arn", "output.more: no module.outer"],
    ["aws_sns_topic.this, module.inner]", "aws_sns_topic.that]", "aws_instance.this: no aws_sns_topic.that"],
    ["some[0].name]", "some[0].nam]", 'aws_instance.this: no "nam" among'],
    ["  name = one(", "  nam = one(", 'module.inner: no variable "nam" there'],
    ["  name = one(", "  size = one(", 'module.inner: "name" is missing'],
    ['"../inner"', '"../outer"', "module.inner: no module outer"],
    ["one(values", "ones(values", 'module.inner: no function "ones" here'],
    [
      'resource "aws_instance" "this"',
      'resource "aws_instanc" "this"',
      "aws_instanc.this: : unknown-type, nearest is aws_instance",
    ],
  ])("is refused with %s as %s", (right, wrong, problem) => {
    expect(sound).toContain(right);
    const found = problems(sound.replace(right, wrong));
    expect(
      found.some((one) => one.startsWith(`x: ${problem}`)),
      found.join("\n"),
    ).toBe(true);
  });

  it("holds each block of which one may stand to the schema", () => {
    const block = (line: string) =>
      `  dynamic "metadata_options" {\n    for_each = []\n    content {\n      ${line}\n    }\n  }\n`;
    const text = `resource "aws_instance" "this" {\n${block("http_tokens = 1")}${block("tokens = 1")}}`;
    expect(problems(text)).toEqual(["x: aws_instance.this: metadata_options.tokens: unknown, nearest is http_tokens"]);
  });

  it("hands over the providers that another module has by a name of their own", () => {
    const other = moduleOf("other", 'resource "aws_sns_topic" "this" {\n  provider = aws.us_east_1\n}');
    const calling = (line: string) => moduleOf("x", `module "other" {\n  source = "../other"\n${line}\n}`, [other]);
    expect(checkModule(calling(""), schemas)).toEqual(["x: module.other: provider aws.us_east_1 is not handed over"]);
    const handed = calling("  providers = { aws.us_east_1 = aws.us_east_1 }");
    expect(checkModule(handed, schemas)).toEqual([]);
    expect(needsOf(handed, schemas)).toEqual({ providers: ["aws"], aliases: ["aws.us_east_1"], used: [] });
  });

  it("needs the types that it makes and reads, with the arguments and attributes", () => {
    const { used, ...needs } = needsOf(
      moduleOf(
        "x",
        'resource "aws_instance" "this" {\n  provider = aws.a\n  ami = "x"\n  dynamic "metadata_options" {\n    for_each = []\n    content {\n      http_tokens = "required"\n    }\n  }\n}\nresource "random_id" "this" {}\nresource "terraform_data" "this" {}\noutput "o" {\n  value = [aws_instance.this.root_block_device[0].volume_id, data.aws_region.current.name]\n}\ndata "aws_region" "current" {}',
      ),
      schemas,
    );
    expect(needs).toEqual({ providers: ["aws", "random"], aliases: ["aws.a"] });
    expect(used.slice(0, 2)).toEqual([
      {
        mode: "managed",
        type: "aws_instance",
        paths: new Set(["ami", "metadata_options", "metadata_options.http_tokens", "root_block_device.volume_id"]),
      },
      { mode: "managed", type: "random_id", paths: new Set() },
    ]);
    expect(used.at(-1)).toEqual({ mode: "data", type: "aws_region", paths: new Set(["name"]) });
  });

  it("knows where things moved to", () => {
    const moved = "moved {\n  from = aws_sns_topic.a\n  to   = aws_sns_topic.b\n}";
    expect(problems(moved)).toEqual(["x: moved: no aws_sns_topic.b"]);
    expect(problems(`${moved}\nresource "aws_sns_topic" "b" {}`)).toEqual([]);
  });
});
