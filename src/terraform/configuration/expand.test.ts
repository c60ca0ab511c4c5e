import { beforeAll, describe, expect, it } from "vitest";
import { call, param, ref, type Value } from "../expression.ts";
import { address } from "../graph.ts";
import { loadSchemas, type Schemas } from "../schema.ts";
import { expand } from "./expand.ts";
import { moduleOf } from "./modules.fixture.ts";
import type { ModuleCall } from "./module-call.ts";
import type { ModuleSource } from "./module-source.ts";

let schemas: Schemas;
beforeAll(async () => {
  schemas = await loadSchemas(["aws", "random"]);
});

const callOf = (source: ModuleSource, args: Readonly<Record<string, Value>> = {}, label = "m"): ModuleCall => ({
  label,
  source,
  component: label,
  args,
});

/** The resources of one call, by address within it. */
const made = (text: string, args: Readonly<Record<string, Value>> = {}, modules: readonly ModuleSource[] = []) =>
  Object.fromEntries(
    expand([callOf(moduleOf("x", text, modules), args)], schemas).resources.map((one) => [
      address(one).slice("module.m.".length),
      one,
    ]),
  );

/** What an expression gives in a module, as its output. */
const given = (value: string, text = "", args: Readonly<Record<string, Value>> = {}) =>
  expand([callOf(moduleOf("x", `${text}\noutput "o" {\n  value = ${value}\n}`), args)], schemas).output("m", "o");

const topic = `
resource "aws_sns_topic" "this" {
  name         = "a"
  display_name = null
}
resource "aws_sns_topic" "each" {
  for_each = toset(["b", "a"])
  name     = each.value
}
resource "aws_sns_topic" "some" {
  count = 2
  name  = "topic-\${count.index}"
}
data "aws_region" "current" {}
`;
const each = (key: string) => `module.m.aws_sns_topic.each["${key}"]`;

describe("references", () => {
  it.each<[string, unknown]>([
    ["aws_sns_topic.this.arn", ref("module.m.aws_sns_topic.this", "arn")],
    ["aws_sns_topic.this.name", ref("module.m.aws_sns_topic.this", "name")],
    ["data.aws_region.current.region", ref("module.m.data.aws_region.current", "region")],
    ['aws_sns_topic.each["a"].arn', ref(each("a"), "arn")],
    ["values(aws_sns_topic.each)[*].arn", [ref(each("a"), "arn"), ref(each("b"), "arn")]],
    ["[for one in aws_sns_topic.each : one.arn]", [ref(each("a"), "arn"), ref(each("b"), "arn")]],
    ['{ for key, one in aws_sns_topic.each : key => one.arn if key != "a" }', { b: ref(each("b"), "arn") }],
    ["keys(aws_sns_topic.each)", ["a", "b"]],
    ["length(aws_sns_topic.each)", 2],
    ["aws_sns_topic.some[1].arn", ref("module.m.aws_sns_topic.some[1]", "arn")],
    ["aws_sns_topic.some[*].arn", [0, 1].map((index) => ref(`module.m.aws_sns_topic.some[${index}]`, "arn"))],
    ["aws_sns_topic.this[*].arn", [ref("module.m.aws_sns_topic.this", "arn")]],
    ["one(aws_sns_topic.this[*].arn)", ref("module.m.aws_sns_topic.this", "arn")],
    ['coalesce(null, aws_sns_topic.this.arn, "x")', ref("module.m.aws_sns_topic.this", "arn")],
    ['compact([aws_sns_topic.this.arn, "", null])', [ref("module.m.aws_sns_topic.this", "arn")]],
    ['flatten([[aws_sns_topic.this.arn], ["x"]])', [ref("module.m.aws_sns_topic.this", "arn"), "x"]],
    ["try(aws_sns_topic.this.arn, null)", ref("module.m.aws_sns_topic.this", "arn")],
    [
      '"a-${aws_sns_topic.this.arn}-${1 + 1}"',
      { $: "template", parts: ["a-", ref("module.m.aws_sns_topic.this", "arn"), "-2"] },
    ],
    [
      "jsonencode({ b = aws_sns_topic.this.arn, a = 1 })",
      call("jsonencode", { b: ref("module.m.aws_sns_topic.this", "arn"), a: 1 }),
    ],
    ["upper(aws_sns_topic.this.arn)", call("upper", ref("module.m.aws_sns_topic.this", "arn"))],
  ])("%s", (expression, result) => {
    expect(given(expression, topic)).toEqual(result);
  });

  it.each<[string, unknown]>([
    ['aws_sns_topic.this.name == "a" ? 1 : 2', 1],
    ['aws_sns_topic.each["b"].name != "b" ? 1 : 2', 2],
    ['aws_sns_topic.some[1].name == "topic-1"', true],
    ["{ (aws_sns_topic.this.name) = 1 }", { a: 1 }],
    ["{ a = 1 }[aws_sns_topic.this.name]", 1],
    [
      "aws_sns_topic.this.arn == null",
      { $: "binary", operator: "==", left: ref("module.m.aws_sns_topic.this", "arn"), right: null },
    ],
    ['"x${aws_sns_topic.this.arn}" == null', false],
    ['aws_sns_topic.this.name == "b" && aws_sns_topic.this.arn == "x"', false],
  ])("are looked up where they decide: %s", (expression, result) => {
    expect(given(expression, topic)).toEqual(result);
  });

  it("of the root stay as they are, and outputs of other calls take the place of what refers to them", () => {
    const other = moduleOf(
      "y",
      `${topic}\noutput "arn" {\n  value = aws_sns_topic.this.arn\n}\noutput "port" {\n  value = 80\n}`,
    );
    const text = `variable "a" {}\nvariable "b" {\n  type = object({ port = number })\n}\nvariable "c" {}\noutput "o" {\n  value = [var.a, var.b, var.c]\n}`;
    const args = {
      a: [ref("module.y", "arn"), ref("aws_vpc.main", "id"), param("region")],
      b: ref("module.y"),
      c: null,
    };
    const { output, value } = expand([callOf(moduleOf("x", text), args), callOf(other, {}, "y")], schemas);
    expect(output("m", "o")).toEqual([
      [ref("module.y.aws_sns_topic.this", "arn"), ref("aws_vpc.main", "id"), param("region")],
      { port: 80 },
      null,
    ]);
    expect(value({ url: ref("module.y", "port") })).toEqual({ url: 80 });
  });

  it("between two modules go both ways", () => {
    const text = `variable "other" {}\nresource "aws_security_group" "this" {}\nresource "aws_vpc_security_group_egress_rule" "this" {\n  security_group_id = aws_security_group.this.id\n  ip_protocol = "tcp"\n  referenced_security_group_id = var.other\n}\noutput "id" {\n  value = aws_security_group.this.id\n}`;
    const source = moduleOf("x", text);
    const calls = [
      callOf(source, { other: ref("module.b", "id") }, "a"),
      callOf(source, { other: ref("module.a", "id") }, "b"),
    ];
    const rule = expand(calls, schemas).resources.find(
      ({ type, component }) => type.includes("rule") && component === "a",
    );
    expect(rule?.args.referenced_security_group_id).toEqual(ref("module.b.aws_security_group.this", "id"));
  });
});

describe("variables", () => {
  it.each<[type: string, argument: Value, result: unknown]>([
    ["type = string", 5, "5"],
    ["type = number", "5", 5],
    ["type = bool", "true", true],
    ["type = list(string)", [1, true], ["1", "true"]],
    ["type = set(string)", ["b", "a", "b"], ["a", "b"]],
    ["type = map(number)", { b: "1", a: 2 }, { a: 2, b: 1 }],
    ["type = any", { a: [1, "x"] }, { a: [1, "x"] }],
    [
      "type = object({ a = string, b = optional(number), c = optional(number, 3) })",
      { a: 1, z: 2 },
      { a: "1", b: null, c: 3 },
    ],
    ["type = object({ c = optional(number, 3) })", { c: null }, { c: 3 }],
    [
      "type = map(object({ to = list(string), minutes = optional(number, 5) }))",
      { x: { to: [ref("aws_x.y", "arn")] } },
      { x: { to: [ref("aws_x.y", "arn")], minutes: 5 } },
    ],
    ["type = object({ a = optional(object({ b = optional(number, 1) }), {}) })", {}, { a: { b: 1 } }],
    ["type = tuple([string, number])", [1, "2"], ["1", 2]],
    ["default = 1\nnullable = false", null, 1],
    ["default = 1", null, null],
  ])("%s of %j", (type, argument, result) => {
    expect(given("var.v", `variable "v" {\n${type}\n}`, { v: argument })).toEqual(result);
  });

  it("have their default where nothing is handed over", () => {
    expect(given("var.v", 'variable "v" {\ntype = list(string)\ndefault = [1]\n}')).toEqual(["1"]);
  });

  it.each<[text: string, args: Readonly<Record<string, Value>>, message: string]>([
    ["type = number", { v: "x" }, "module.m (x): var.v: number expected"],
    ["type = object({ a = object({ b = string }) })", { v: { a: {} } }, "module.m (x): var.v: a: b: missing"],
    ["type = string", {}, "module.m (x): var.v: missing"],
    ["type = list(string)", { v: "x" }, "module.m (x): var.v: list expected"],
    ["type = string", { v: "", w: 1 }, 'module.m (x): no variable "w"'],
    [
      'validation {\ncondition = var.v > 0\nerror_message = "More than ${var.v}."\n}',
      { v: 0 },
      "module.m (x): var.v: More than 0.",
    ],
  ])("refuse what they do not take: %s", (text, args, message) => {
    expect(() => given("1", `variable "v" {\n${text}\n}`, args)).toThrow(message);
  });
});

describe("expressions", () => {
  it.each<[string, unknown]>([
    ["1 + 2 * 3", 7],
    ["0.1 + 0.2", 0.3],
    ["99.9 / 100", 0.999],
    ["1 / 3", 1 / 3],
    ["7 % 4", 3],
    ["-(1 + 1)", -2],
    ["!(1 < 2)", false],
    ['"5" >= 5', true],
    ['1 == "1"', false],
    ["{ a = 1, b = [1] } == { b = [1], a = 1 }", true],
    ["null == null", true],
    ["false && {}.a", false],
    ["true || {}.a", true],
    ["true ? 1 : {}.a", 1],
    ['[for index, item in ["a", "b"] : "${index}${item}"]', ["0a", "1b"]],
    ['[for key, item in toset(["b", "a"]) : "${key}${item}"]', ["aa", "bb"]],
    ['[for key, item in { b = 1, a = 2 } : "${key}${item}"]', ["a2", "b1"]],
    ['{ for item in ["aa", "ab", "b"] : substr(item, 0, 1) => item... }', { a: ["aa", "ab"], b: ["b"] }],
    ['{ for key, item in { a = 1 } : "x-${key}" => item if item > 1 }', {}],
    ["[{ a = 1 }, { a = 2 }][*].a", [1, 2]],
    ["tostring(null)[*]", []],
    ["{ a = 1 }[*].a", [1]],
    ["[[1, 2], [3]][0][1]", 2],
    ["merge({ a = aws_sns_topic.this.arn }, { b = 1 }).b", 1],
    ['"${true}-${1.50}"', "true-1.5"],
    ['"${[1]}"', [1]],
    ["<<-EOT\n  a\n    b\n  EOT\n", "a\n  b\n"],
    ["can(aws_sns_topic.this.arn)", true],
    ['lookup({ a = 1 }, "b", null)', null],
  ])("%s", (expression, result) => {
    expect(given(expression, topic)).toEqual(result);
  });

  it.each<[string, string]>([
    ["{ a = 1 }.b", 'no "b" among a'],
    ["[1][1]", "the list has 1 items and no item 1"],
    ["aws_sns_topic.other.arn", "no aws_sns_topic.other"],
    ["local.other", 'no local "other"'],
    ["var.other", 'no variable "other"'],
    ["module.other.x", 'no module "other"'],
    ["nosuch(1)", 'no function "nosuch" here'],
    ['"a${null}"', "null stands in a text"],
    ['{ for item in [1, 1] : "a" => item }', 'for: the key "a" stands twice'],
    ["one([1, 2])", "one: more than one item"],
  ])("%s is refused", (expression, message) => {
    expect(() => given(expression, topic)).toThrow(message);
  });

  it("of locals may not wait for themselves", () => {
    expect(() => given("local.a", "locals {\n  a = local.b\n  b = local.a\n}")).toThrow("waits for itself");
  });

  it("read files of the module", () => {
    const source = moduleOf("x", 'output "o" {\n  value = file("${path.module}/a.txt")\n}', [], { "a.txt": "hello" });
    expect(expand([callOf(source)], schemas).output("m", "o")).toBe("hello");
  });
});

describe("resources", () => {
  it("stand once, by number or by key; what is null is not given", () => {
    const found = made(topic);
    expect(Object.keys(found)).toEqual([
      "aws_sns_topic.this",
      'aws_sns_topic.each["a"]',
      'aws_sns_topic.each["b"]',
      "aws_sns_topic.some[0]",
      "aws_sns_topic.some[1]",
      "data.aws_region.current",
    ]);
    expect(found["aws_sns_topic.this"]).toEqual({
      mode: "managed",
      type: "aws_sns_topic",
      name: "this",
      module: "module.m",
      area: "x",
      component: "m",
      args: { name: "a" },
    });
    expect(found['aws_sns_topic.each["b"]']).toMatchObject({ index: "b", args: { name: "b" } });
    expect(found["aws_sns_topic.some[1]"]).toMatchObject({ index: 1, args: { name: "topic-1" } });
  });

  it("have arguments by names that mean something elsewhere", () => {
    const found = made(
      'resource "aws_s3_object" "this" {\n  source = "a"\n}\nresource "aws_batch_job_definition" "this" {\n  retry_strategy {\n    attempts = 2\n  }\n}',
    );
    expect(found["aws_s3_object.this"]?.args).toEqual({ source: "a" });
  });

  it("have blocks that stand once as an object, others as a list, dynamic ones written out", () => {
    const text = `
variable "rules" {}
resource "aws_s3_bucket_lifecycle_configuration" "this" {
  bucket = "b"
  dynamic "rule" {
    for_each = var.rules
    iterator = one
    content {
      id     = one.key
      status = "Enabled"
      expiration {
        days = one.value.days
      }
      dynamic "transition" {
        for_each = one.value.to
        content {
          storage_class = transition.value
          days          = transition.key + one.value.days
        }
      }
    }
  }
}
resource "aws_instance" "this" {
  metadata_options {
    http_tokens = "required"
    http_endpoint = null
  }
  dynamic "credit_specification" {
    for_each = []
    content {}
  }
}`;
    const found = made(text, { rules: { b: { days: 1, to: ["GLACIER", "X"] }, a: { days: 2, to: [] } } });
    expect(found["aws_s3_bucket_lifecycle_configuration.this"]?.args).toEqual({
      bucket: "b",
      rule: [
        { id: "a", status: "Enabled", expiration: { days: 2 } },
        {
          id: "b",
          status: "Enabled",
          expiration: { days: 1 },
          transition: [
            { storage_class: "GLACIER", days: 1 },
            { storage_class: "X", days: 2 },
          ],
        },
      ],
    });
    expect(found["aws_instance.this"]?.args).toEqual({ metadata_options: { http_tokens: "required" } });
  });

  it("say how they live, what they wait for and who provides them", () => {
    const found = made(`${topic}
# Why it is there.
resource "aws_ecs_service" "this" {
  provider   = aws.us_east_1
  depends_on = [aws_sns_topic.each, aws_sns_topic.some[0]]
  lifecycle {
    create_before_destroy = true
    ignore_changes        = [task_definition, load_balancer[0].target_group_arn]
    replace_triggered_by  = [aws_sns_topic.this.name]
  }
}`);
    expect(found["aws_ecs_service.this"]).toMatchObject({
      provider: "aws.us_east_1",
      comment: "Why it is there.",
      dependsOn: [each("a"), each("b"), "module.m.aws_sns_topic.some[0]"],
      lifecycle: {
        create_before_destroy: true,
        ignore_changes: ["task_definition", "load_balancer[0].target_group_arn"],
        replace_triggered_by: [{ address: "module.m.aws_sns_topic.this", attribute: "name" }],
      },
    });
  });

  it.each<[string, string]>([
    ["count = aws_sns_topic.this.arn == null ? 0 : 1", "not known before anything is made"],
    ["for_each = aws_sns_topic.this.policy", "not known before anything is made"],
    ['for_each = ["a"]', "map or set of texts expected"],
    ["count = -1", "a whole number expected"],
  ])("are refused when it is not known how many there are: %s", (line, message) => {
    expect(() => made(`${topic}\nresource "aws_sns_topic" "z" {\n  ${line}\n}`)).toThrow(
      `module.m (x): aws_sns_topic.z: ${line}: ${message}`,
    );
  });

  it("have keys that are known although their values are not", () => {
    const found = made(
      `${topic}\nresource "aws_sns_topic" "z" {\n  for_each = { a = aws_sns_topic.this.arn }\n  name = each.value\n}`,
    );
    expect(found['aws_sns_topic.z["a"]']?.args).toEqual({ name: ref("module.m.aws_sns_topic.this", "arn") });
  });
});

describe("nested modules", () => {
  const inner = moduleOf(
    "inner",
    'variable "name" {}\nresource "aws_sns_topic" "this" {\n  name = var.name\n}\noutput "arn" {\n  value = aws_sns_topic.this.arn\n}\noutput "name" {\n  value = var.name\n}',
  );
  const text = `
resource "aws_sqs_queue" "this" {}
module "one" {
  source = "../inner"
  name = "x"
}
module "many" {
  source   = "../inner"
  for_each = { b = "B", a = "A" }
  name     = each.value
  depends_on = [aws_sqs_queue.this]
}
module "none" {
  source = "../inner"
  count  = module.one.name == "x" ? 0 : 1
  name   = "y"
}
resource "aws_sqs_queue" "after" {
  depends_on = [module.many]
}
output "o" {
  value = {
    one  = module.one.arn
    a    = module.many["a"].arn
    all  = values(module.many)[*].name
    each = { for key, one in module.many : key => one.arn }
    none = one(module.none[*].arn)
    whole = module.one
  }
}`;

  it("have addresses below the call, for each of its instances", () => {
    expect(Object.keys(made(text, {}, [inner]))).toEqual([
      "aws_sqs_queue.this",
      "aws_sqs_queue.after",
      "module.one.aws_sns_topic.this",
      'module.many["a"].aws_sns_topic.this',
      'module.many["b"].aws_sns_topic.this',
    ]);
  });

  it("give their outputs, by instance", () => {
    const arn = (path: string) => ref(`module.m.module.${path}.aws_sns_topic.this`, "arn");
    expect(expand([callOf(moduleOf("x", text, [inner]))], schemas).output("m", "o")).toEqual({
      one: arn("one"),
      a: arn('many["a"]'),
      all: ["A", "B"],
      each: { a: arn('many["a"]'), b: arn('many["b"]') },
      none: null,
      whole: { arn: arn("one"), name: "x" },
    });
  });

  it("wait as a whole, and are waited for", () => {
    const found = made(text, {}, [inner]);
    expect(found['module.many["a"].aws_sns_topic.this']?.dependsOn).toEqual(["module.m.aws_sqs_queue.this"]);
    expect(found["aws_sqs_queue.after"]?.dependsOn).toEqual(
      ["a", "b"].map((key) => `module.m.module.many["${key}"].aws_sns_topic.this`),
    );
  });

  it("belong to the component and the module of the root's call", () => {
    expect(made(text, {}, [inner])["module.one.aws_sns_topic.this"]).toMatchObject({
      module: "module.m.module.one",
      area: "x",
      component: "m",
    });
  });
});
