import { describe, expect, test } from "vitest";
import type { Value } from "../../expression.ts";
import { call, eachKey, eachValue, heredoc, ref, refAt } from "../../expression.ts";
import type { Attribute, Block, BodyItem } from "../syntax.ts";
import { HclSyntaxError, parseExpression, parseHcl, writeHcl } from "../syntax.ts";

const variable = (name: string): Value => ({ $: "var", name });
const local = (name: string): Value => ({ $: "local", name });
const loop = (name: string, ...path: (string | number)[]): Value => ({ $: "loop", name, path });
const get = (of: Value, ...path: Value[]): Value => ({ $: "get", of, path });
const raw = (code: string): Value => ({ $: "raw", code });
const [a, b, c, d] = ["a", "b", "c", "d"].map(variable) as [Value, Value, Value, Value];
const binary = (left: Value, operator: "+" | "-" | "*" | "==" | "<" | "&&" | "||", right: Value): Value => ({
  $: "binary",
  operator,
  left,
  right,
});
const not = (operand: Value): Value => ({ $: "unary", operator: "!", operand });
const choose = (condition: Value, yes: Value, no: Value): Value => ({ $: "if", condition, then: yes, else: no });
const template = (...parts: Value[]): Value => ({ $: "template", parts });

describe("an expression", () => {
  test.each<[string, Value]>([
    // Literals
    ["null", null],
    ["true", true],
    ["-1.5e3", -1500],
    ["-0", 0],
    ['"a\\n\\"\\\\\\u00e9\\U0001F600"', 'a\n"\\é😀'],
    ['"$${a} %%{b} $5 100%"', "${a} %{b} $5 100%"],
    ['"e\\u0301"', "\u00e9"],
    ["[]", []],
    ["[\n  1, # one\n  2,\n]", [1, 2]],
    ["{}", {}],
    ['{ a = 1, "b c" : 2, 3 = 4, for-x = 5 }', { a: 1, "b c": 2, 3: 4, "for-x": 5 }],
    ["{\n  # why\n  a = 1 # so\n\n  b = [\n    2\n  ]\n}", { a: 1, b: [2] }],
    // References
    ["aws_vpc.this.id", ref("aws_vpc.this", "id")],
    ["aws_vpc.this", ref("aws_vpc.this")],
    ["data.aws_region.current.name", ref("data.aws_region.current", "name")],
    ["ephemeral.random_password.db.result", ref("ephemeral.random_password.db", "result")],
    ['aws_subnet.private["a"].id', refAt("aws_subnet.private", "a", "id")],
    ["aws_subnet.private[each.key].id", refAt("aws_subnet.private", eachKey, "id")],
    ["aws_subnet.private[0].id", refAt("aws_subnet.private", 0, "id")],
    ["aws_lb.main.listeners[0].arn", ref("aws_lb.main", "listeners", 0, "arn")],
    ['aws_lb.main.tags["a b"]', ref("aws_lb.main", "tags", "a b")],
    ["aws_lb.main.tags[var.a].b", get(ref("aws_lb.main", "tags"), a, "b")],
    ['aws_lb.main["*"].id', refAt("aws_lb.main", "*", "id")],
    ["module.alarms.arns", ref("module.alarms", "arns")],
    ["module.alarms", ref("module.alarms")],
    ['module.x["k"].y', refAt("module.x", "k", "y")],
    // Variables, locals, each, count
    ["var.a", a],
    ["var.a.b[0]", get(a, "b", 0)],
    ["var.a[each.key]", get(a, eachKey)],
    ["local.a", local("a")],
    ["local.a.b", get(local("a"), "b")],
    ["each.key", eachKey],
    ["each.value.a.b", eachValue("a", "b")],
    ["each.value.a[0].b", get(eachValue("a"), 0, "b")],
    ["count.index", loop("count", "index")],
    ["path.module", raw("path.module")],
    ["terraform.workspace", raw("terraform.workspace")],
    ["self.arn", raw("self.arn")],
    // What has no name
    ['lookup(var.a, "b").c', get(call("lookup", a, "b"), "c")],
    ["(var.a).b", get(a, "b")],
    ["(aws_vpc.this).id", ref("aws_vpc.this", "id")],
    ["[1, 2][0]", get([1, 2], 0)],
    ["var.a[*].b[0]", { $: "splat", of: a, path: ["b", 0] }],
    ["var.a[*]", { $: "splat", of: a, path: [] }],
    ["aws_subnet.private[*].id", { $: "splat", of: ref("aws_subnet.private"), path: ["id"] }],
    ["one(aws_kms_key.this[*].arn)", call("one", { $: "splat", of: ref("aws_kms_key.this"), path: ["arn"] })],
    ["(var.a[*].b)[0]", get({ $: "splat", of: a, path: ["b"] }, 0)],
    // Calls
    ["merge()", call("merge")],
    ["merge(\n  var.a,\n  var.b,\n)", call("merge", a, b)],
    ["merge(var.a...)", { $: "call", name: "merge", args: [a], expand: true }],
    [
      "merge(\n  var.a,\n  [for x in var.b : x]...\n)",
      { $: "call", name: "merge", args: [a, each("x", b)], expand: true },
    ],
    // Templates
    ['"${var.a}-api"', template(a, "-api")],
    ['"${var.a}"', template(a)],
    ['"a${"b"}c${1}${true}"', "abc1true"],
    ['"a${"<${var.a}>"}"', template("a", template("<", a, ">"))],
    ['"${ { a = "}" }.a }"', template(get({ a: "}" }, "a"))],
    ['"\\u0024${var.a}"', template("$", a)],
    ["<<-EOT\n    a\n      ${1}b\n\n    $${c}\n    EOT", heredoc("a\n  1b\n\n${c}\n")],
    ["<<EOT\n  a\\n\nEOT", heredoc("  a\\n\n")],
    ["<<-EOT\n  a ${var.a}\n  ${var.b}\n    c\n  EOT", template("a ", a, "\n", b, "\n  c\n")],
    ["<<-EOT\n    a\n${var.b}\n  EOT", template("    a\n", b, "\n")],
    ["<<-EOT\nEOT", heredoc("")],
    // Computed keys
    [
      "{ (var.a) = 1, b = 2 }",
      {
        $: "object",
        entries: [
          { key: a, value: 1 },
          { key: "b", value: 2 },
        ],
      },
    ],
    ['{ "${var.a}-x" = 1 }', { $: "object", entries: [{ key: template(a, "-x"), value: 1 }] }],
    ['{ "$" = 1 }', { $: "object", entries: [{ key: "$", value: 1 }] }],
    ['{ ("a") = 1 }', { a: 1 }],
    // Loops
    ["[for x in var.a : x.id]", { $: "for", in: a, names: ["x"], valueAs: loop("x", "id") }],
    [
      "{ for k, v in var.a : k => v.b[0] if v.c != null }",
      {
        $: "for",
        in: a,
        names: ["k", "v"],
        keyAs: loop("k"),
        valueAs: loop("v", "b", 0),
        when: { $: "binary", operator: "!=", left: loop("v", "c"), right: null },
      },
    ],
    [
      "{\n  for x in var.a :\n  x.b => x...\n}",
      { $: "for", in: a, names: ["x"], keyAs: loop("x", "b"), valueAs: loop("x"), group: true },
    ],
    [
      "[for var in var.a : [for each in var.b : each.key if local.c]]",
      {
        $: "for",
        in: a,
        names: ["var"],
        valueAs: {
          $: "for",
          in: loop("var", "b"),
          names: ["each"],
          valueAs: loop("each", "key"),
          when: local("c"),
        },
      },
    ],
    ["[for x in x.y : x]", { $: "for", in: ref("x.y"), names: ["x"], valueAs: loop("x") }],
    ["[for x in var.a : x[var.b].c]", { $: "for", in: a, names: ["x"], valueAs: get(loop("x"), b, "c") }],
    // Operators, from loose to tight
    ["var.a ? var.b : var.c ? 1 : 2", choose(a, b, choose(c, 1, 2))],
    ["var.a || var.b ? 1 : 2", choose(binary(a, "||", b), 1, 2)],
    ["var.a || var.b && var.c", binary(a, "||", binary(b, "&&", c))],
    ["var.a && var.b == var.c", binary(a, "&&", binary(b, "==", c))],
    ["var.a == var.b < var.c", binary(a, "==", binary(b, "<", c))],
    ["var.a < var.b + var.c", binary(a, "<", binary(b, "+", c))],
    ["var.a + var.b * var.c", binary(a, "+", binary(b, "*", c))],
    ["var.a - var.b - var.c", binary(binary(a, "-", b), "-", c)],
    ["var.a - (var.b - var.c)", binary(a, "-", binary(b, "-", c))],
    ["(var.a + var.b) * var.c", binary(binary(a, "+", b), "*", c)],
    ["!var.a.b && var.c", binary(not(get(a, "b")), "&&", c)],
    ["!(var.a && var.b)", not(binary(a, "&&", b))],
    ["-var.a + 1", binary({ $: "unary", operator: "-", operand: a }, "+", 1)],
    ["1 - -2", binary(1, "-", -2)],
    ["(\n  var.a\n  ? var.b\n  : var.c\n)", choose(a, b, c)],
    ["var.a == null ? {} : { x = var.d }", choose(binary(a, "==", null), {}, { x: d })],
  ])("%s", (text, value) => {
    expect(parseExpression(text)).toEqual(value);
  });
});

function each(name: string, of: Value): Value {
  return { $: "for", in: of, names: [name], valueAs: loop(name) };
}

describe("a body", () => {
  const attributes = (items: readonly BodyItem[]): Record<string, Value> =>
    Object.fromEntries(items.filter((item) => item.kind === "attribute").map(({ name, value }) => [name, value]));
  const block = (text: string): Block => {
    const [first] = parseHcl(text);
    if (first?.kind !== "block") throw new Error("no block");
    return first;
  };

  test("gives blocks with labels, attributes and places", () => {
    const text = 'resource "aws_vpc" main {\n  cidr = "10.0.0.0/16"\n\n  x {}\n}\n';
    const [vpc] = parseHcl(text) as [Block];
    expect(vpc).toMatchObject({ type: "resource", labels: ["aws_vpc", "main"] });
    expect(text.slice(vpc.span?.start, vpc.span?.end)).toBe(text.trim());
    const [cidr, , x] = vpc.body as [Attribute, BodyItem, Block];
    expect(text.slice(cidr.span?.start, cidr.span?.end)).toBe('cidr = "10.0.0.0/16"');
    expect(text.slice(x.span?.start, x.span?.end)).toBe("x {}");
    expect(vpc.body.map(({ kind }) => kind)).toEqual(["attribute", "blank", "block"]);
  });

  test("keeps comments with what stands below or before them on the line", () => {
    const items = parseHcl("# Head.\n\n# One.\n#\n#   Two.\na = 1 # three\n# four\nx {\n  # alone\n}\n# end\n");
    expect(items).toMatchObject([
      { kind: "comment", text: "Head." },
      { kind: "blank" },
      { kind: "attribute", comment: "One.\n\n  Two.\nthree" },
      { kind: "block", comment: "four", body: [{ kind: "comment", text: "alone" }] },
      { kind: "comment", text: "end" },
    ]);
    expect(writeHcl(items)).toBe(
      "# Head.\n\n# One.\n#\n#   Two.\n# three\na = 1\n\n# four\nx {\n  # alone\n}\n\n# end\n",
    );
  });

  test("a block may stand on one line, and lines may end in carriage returns", () => {
    expect(block('variable "x" { type = string }')).toMatchObject({ body: [{ name: "type", value: raw("string") }] });
    expect(attributes(parseHcl("a = 1\r\nb = [\r\n  2,\r\n]\r\n"))).toEqual({ a: 1, b: [2] });
  });

  test("the iterator of a dynamic block is known in its content, and not before", () => {
    const dynamic = block(
      'dynamic "x" {\n  for_each = x.y\n  content {\n    a = x.value.b[0]\n    b = x.key\n    dynamic "z" {\n      for_each = x.value\n      iterator = w\n      content {\n        a = w.key\n        b = z.key\n        c = x.key\n      }\n    }\n  }\n}',
    );
    expect(attributes(dynamic.body)).toEqual({ for_each: ref("x.y") });
    const content = dynamic.body.at(-1) as Block;
    expect(attributes(content.body)).toEqual({ a: loop("x", "value", "b", 0), b: loop("x", "key") });
    const inner = content.body.at(-1) as Block;
    expect(attributes(inner.body)).toEqual({ for_each: loop("x", "value"), iterator: raw("w") });
    expect(attributes((inner.body.at(-1) as Block).body)).toEqual({
      a: loop("w", "key"),
      b: ref("z.key"),
      c: loop("x", "key"),
    });
  });

  test.each<[string, Value]>([
    [
      "variable { type = map(object({ a = optional(string, 1) })) }",
      call("map", call("object", { a: call("optional", raw("string"), 1) })),
    ],
    ["resource { provider = aws.us_east_1 }", raw("aws.us_east_1")],
    ["module { providers = { aws = aws.tokyo } }", { aws: raw("aws.tokyo") }],
    ['lifecycle { ignore_changes = [tags["a"], size] }', [raw('tags["a"]'), raw("size")]],
    ["lifecycle { ignore_changes = all }", raw("all")],
    ['moved { to = module.a.aws_vpc.this["k"] }', raw('module.a.aws_vpc.this["k"]')],
    ["resource { depends_on = [aws_vpc.this, module.x] }", [ref("aws_vpc.this"), ref("module.x")]],
    ["other { type = var.a }", a],
  ])("what only names something stands as it is written: %s", (text, value) => {
    expect(Object.values(attributes(block(text).body))).toEqual([value]);
  });
});

describe("what cannot be read is told with its place and what was expected", () => {
  test.each([
    ["a = ", "1:5: expected a value, found the end of the text"],
    ["a = 1\nb =\n", "2:4: expected a value, found the end of the line"],
    ["a = 1 b = 2", '1:7: expected the end of the line, found "b"'],
    ["a = 1\na = 2", '2:1: "a" is set twice here'],
    ["設計 = )", '1:6: expected a value, found ")"'],
    ["a 1", '1:3: expected "=" or "{" after "a", found "1"'],
    ["a {\n  b = 1\n", '3:1: expected "}" at the end of the block "a", found the end of the text'],
    ["}", '1:1: expected an attribute or a block, found "}"'],
    ['a = "b\n', '1:5: this string has no closing "\\""'],
    ['a = "\\x"', '1:6: "\\x" is no escape: use \\n, \\r, \\t, \\", \\\\, \\uXXXX or \\UXXXXXXXX'],
    ['a = "%{ if x }"', '1:6: "%{" starts a directive, which modules do not use: write an expression'],
    ['a = "${~ var.x }"', '1:8: "~" strips white space, which modules do not use'],
    ['a = "${var.x"', '1:13: expected "}" after the expression, found \'"\''],
    ["a = <<-EOT\n  x\n", '1:5: no line below holds "EOT" alone'],
    ["a = [1 2]", '1:8: expected "," or "]" after an item of the list, found "2"'],
    ["a = f(1 2)", '1:9: expected "," or ")" after an argument of f, found "2"'],
    ["a = { b = 1 c = 2 }", '1:13: expected "," or the end of the line or "}" after the value, found "c"'],
    ["a = { b.c = 2 }", '1:8: expected "=" after the key (a computed key stands in parentheses), found "."'],
    ["a = { b = 1, b = 2 }", '1:14: the key "b" stands in this object twice'],
    [
      "a = var.x ? 1",
      '1:14: expected ":" and the value for when the condition does not hold, found the end of the text',
    ],
    ["a = [for x of y.z : x]", '1:12: expected "in" after the loop variables, found "of"'],
    ["a = [for x in y.z : x => 1]", '1:23: a list has no keys: expected "if" or "]"'],
    ["a = { for x in y.z : x }", '1:24: expected "=>" after the key, found "}"'],
    [
      "a = name",
      '1:5: "name" is not known here: expected a loop variable, var., local., each., module., data. or a resource with its name',
    ],
    ["a = var", '1:5: "var" is not known here: expected "var." and the name of a variable'],
    ["a = each.id", '1:5: expected "each.key" or "each.value"'],
    ["a = data.x", '1:5: "data" is not known here: expected "data.", a type and a name'],
    ["a = x.y.0", '1:9: expected a name after "." (an index stands in brackets), found "0"'],
    ["a = x.y.*.id", '1:9: write "[*]" in place of ".*"'],
    ["a = x.y[*].z[*]", "1:13: a second [*] gives lists of lists: write a for expression"],
    ["a = x.y[*].z[var.a]", "1:8: an index after [*] has to be a plain one: write a for expression"],
    ["a = provider::x::y(1)", "1:5: functions of providers are not used in modules"],
    ["// a", '1:1: comments start with "#"'],
    ['a "${var.x}" {}', "1:3: a label has to be plain text"],
    ['dynamic "x" {\n  iterator = 1\n}', '2:3: "iterator" has to be a name'],
    ['dynamic "x" {\n  content {}\n  iterator = y\n}', '3:3: "iterator" has to stand above "content"'],
  ])("%s", (text, message) => {
    let error: unknown;
    try {
      parseHcl(text);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(HclSyntaxError);
    expect((error as HclSyntaxError).message).toBe(message);
  });
});
