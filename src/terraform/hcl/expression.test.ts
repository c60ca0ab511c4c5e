import { expect, test } from "vitest";
import type { Value } from "../expression.ts";
import { call, eachKey, eachValue, heredoc, jsonencode, param, ref, refAt, text } from "../expression.ts";
import { writeExpression } from "./expression.ts";

const choose = (condition: Value, yes: Value, no: Value): Value => ({ $: "if", condition, then: yes, else: no });
const subnet: Value = { $: "loop", name: "subnet", path: ["id"] };
const raw = (code: string): Value => ({ $: "raw", code });
const zone: Value = { $: "loop", name: "zone", path: [] };
const minus = (left: Value, right: Value): Value => ({ $: "binary", operator: "-", left, right });
const and = (left: Value, right: Value): Value => ({ $: "binary", operator: "&&", left, right });
const long = "x".repeat(60);

test.each<[string, Value, string]>([
  ["null", null, "null"],
  ["boolean", false, "false"],
  ["negative zero", -0, "0"],
  ["small number", 1.5e-7, "0.00000015"],
  ["large number", -1.25e21, "-1250000000000000000000"],
  ["escapes", 'a"b\\c\n${d}%{e}\t\u0001\ud800設計😀', '"a\\"b\\\\c\\n$${d}%%{e}\\t\\u0001\ufffd設計😀"'],
  ["text that reorders the line", "a\u202eb", '"a\\u202eb"'],
  ["dollars and percents without a brace", "$5 100% $", '"$5 100% $"'],
  ["reference", ref("aws_vpc.main", "id"), "aws_vpc.main.id"],
  ["data source", ref("data.aws_region.current", "name"), "data.aws_region.current.name"],
  ["index and odd name", ref("aws_lb.main", "tags", 0, "a-b", "0"), 'aws_lb.main.tags[0]["a-b"]["0"]'],
  ["instance", refAt("aws_subnet.private", eachKey, "id"), "aws_subnet.private[each.key].id"],
  ["instance by name", refAt("aws_subnet.private", "a", "id"), 'aws_subnet.private["a"].id'],
  ["parameter", param("region"), "var.region"],
  ["variable", { $: "var", name: "region" }, "var.region"],
  ["each", eachValue("a", "b"), "each.value.a.b"],
  ["raw", raw("aws.us_east_1"), "aws.us_east_1"],
  ["template", text`${param("name_prefix")}-api`, '"${var.name_prefix}-api"'],
  ["template after a dollar", text`$${param("price")}`, '"\\u0024${var.price}"'],
  ["template after a percent", text`%${param("share")}`, '"%${var.share}"'],
  ["brace after an expression", text`${param("a")}{b}`, '"${var.a}{b}"'],
  ["opener over two parts", { $: "template", parts: ["a$", "{b}", param("c")] }, '"a$${b}${var.c}"'],
  ["template of one expression", { $: "template", parts: ["", param("a")] }, "var.a"],
  ["template of one number", { $: "template", parts: [1] }, '"1"'],
  ["call", call("cidrsubnet", param("cidr"), 8, -1), "cidrsubnet(var.cidr, 8, -1)"],
  ["empty", [[], {}], "[[], {}]"],
  ["jsonencode", jsonencode({ a: [1], bc: {} }), "jsonencode({\n  a  = [1]\n  bc = {}\n})"],
  ["merge", call("merge", param("tags"), { Name: "a" }), 'merge(var.tags, {\n  Name = "a"\n})'],
  ["two objects", call("merge", { a: 1 }, { b: 2 }), "merge(\n  {\n    a = 1\n  },\n  {\n    b = 2\n  },\n)"],
  ["objects in a list", [{ a: 1 }], "[\n  {\n    a = 1\n  },\n]"],
  ["long list", [long, long], `[\n  "${long}",\n  "${long}",\n]`],
  ["keys", { a: 1, "b c": 2, "x-y": 3, for: 4 }, '{\n  a     = 1\n  "b c" = 2\n  "x-y" = 3\n  "for" = 4\n}'],
  [
    "alignment around what spans lines",
    { a: 1, bcd: 2, ef: { g: 1 }, h: heredoc("x\ny\n"), ijk: [] },
    "{\n  a   = 1\n  bcd = 2\n  ef = {\n    g = 1\n  }\n  h   = <<-EOT\n    x\n    y\n  EOT\n  ijk = []\n}",
  ],
  ["conditional", choose(param("on"), 1, -1), "var.on ? 1 : -1"],
  ["nested conditional", choose(param("a"), 1, choose(param("b"), 2, 3)), "var.a ? 1 : (var.b ? 2 : 3)"],
  ["conditional in a call", call("f", choose(param("a"), 1, 2)), "f(var.a ? 1 : 2)"],
  ["long conditional", choose(param("a"), long, long), `(\n  var.a\n  ? "${long}"\n  : "${long}"\n)`],
  [
    "for list",
    { $: "for", in: ref("aws_subnet.private"), names: ["zone", "subnet"], valueAs: subnet, when: raw('zone != "a"') },
    '[for zone, subnet in aws_subnet.private : subnet.id if zone != "a"]',
  ],
  [
    "for object",
    { $: "for", in: param("zones"), names: ["zone"], keyAs: { $: "loop", name: "zone", path: [] }, valueAs: -1 },
    "{ for zone in var.zones : zone => (-1) }",
  ],
  [
    "for with an object",
    { $: "for", in: param("zones"), names: ["subnet"], valueAs: { id: subnet }, when: param("on") },
    "[\n  for subnet in var.zones : {\n    id = subnet.id\n  }\n  if var.on\n]",
  ],
  [
    "grouped loop",
    { $: "for", in: param("zones"), names: ["zone"], keyAs: zone, valueAs: 1, group: true },
    "{ for zone in var.zones : zone => 1... }",
  ],
  ["access", { $: "get", of: param("network"), path: ["a", 0, "b c", eachKey] }, 'var.network.a[0]["b c"][each.key]'],
  ["splat", { $: "splat", of: param("list"), path: ["id"] }, "var.list[*].id"],
  ["access behind a splat", { $: "get", of: { $: "splat", of: param("a"), path: [] }, path: [0] }, "(var.a[*])[0]"],
  ["local value", { $: "local", name: "names" }, "local.names"],
  ["arguments as a list", { $: "call", name: "merge", args: [{}, param("a")], expand: true }, "merge({}, var.a...)"],
  [
    "arguments as a list, an object among them",
    { $: "call", name: "merge", args: [{ a: 1 }, param("a")], expand: true },
    "merge(\n  {\n    a = 1\n  },\n  var.a...\n)",
  ],
  ["equality", { $: "equal", left: param("a"), right: "b" }, 'var.a == "b"'],
  ["one level from the left", minus(minus(1, 2), 3), "1 - 2 - 3"],
  ["one level from the right", minus(1, minus(2, 3)), "1 - (2 - 3)"],
  ["negative operand", minus(1, -2), "1 - (-2)"],
  [
    "looser operand",
    and({ $: "binary", operator: "||", left: param("a"), right: param("b") }, true),
    "(var.a || var.b) && true",
  ],
  ["tighter operand", and({ $: "equal", left: param("a"), right: 1 }, true), "var.a == 1 && true"],
  ["not", { $: "unary", operator: "!", operand: and(param("a"), true) }, "!(var.a && true)"],
  ["not of a call", { $: "unary", operator: "!", operand: call("can", param("a")) }, "!can(var.a)"],
  ["operator in a condition", choose(and(param("a"), true), 1, 2), "var.a && true ? 1 : 2"],
  ["conditional as an operand", and(choose(param("a"), true, false), true), "(var.a ? true : false) && true"],
  [
    "long condition",
    and(and(param("a"), { $: "equal", left: long, right: long }), param("b")),
    `(\n  var.a\n  && "${long}" == "${long}"\n  && var.b\n)`,
  ],
  [
    "computed keys",
    {
      $: "object",
      entries: [
        { key: eachKey, value: 1 },
        { key: text`${eachKey}-b`, value: 2 },
        { key: text`${eachKey}`, value: 3 },
        { key: "$", value: 4 },
      ],
    },
    '{\n  (each.key)      = 1\n  "${each.key}-b" = 2\n  (each.key)      = 3\n  "$"             = 4\n}',
  ],
  ["heredoc where none can stand", [heredoc("a\nb\n")], '["a\\nb\\n"]'],
])("%s", (_, value, expected) => {
  expect(writeExpression(value)).toBe(expected);
});

test("width counts from the column where the value starts", () => {
  expect(writeExpression(["a", "b"], "", 110)).toBe('["a", "b"]');
  expect(writeExpression(["a", "b"], "  ", 111)).toBe('[\n    "a",\n    "b",\n  ]');
});

test("there is no number to write for NaN", () => {
  expect(() => writeExpression(Number.NaN)).toThrow("no number");
});
