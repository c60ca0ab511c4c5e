import fc from "fast-check";
import type { BinaryOperator, Expression, Value } from "../../expression.ts";
import { call, eachKey, eachValue, param, ref, refAt } from "../../expression.ts";
import type { BodyItem } from "../syntax.ts";

/** The same run every time; set SEED to look elsewhere. */
export const seed = Number(process.env.SEED ?? 2026);

const AWKWARD =
  '${|%{|$|%|$$|{|}|"|\\|\\n|\n|\r|\r\n|\t|\u0000|\u001f|\u007f|\u0085|\u202e|\ufeff| |  |\u3000|EOT|EOT\n|#|//|' +
  "設計|é|e\u0301|😀|👩‍👩‍👧|\ud800|\udc00|=|,|a|B|7|_|-|.|'|`|~}";

/** Text with whatever could go wrong in a quoted template or heredoc. */
export const awkwardText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...AWKWARD.split("|")), { maxLength: 12 })
  .map((parts) => parts.join(""));

/** Several lines, many of them fit for a heredoc. */
export const linesOfText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.constantFrom("set -eu", '  echo "${x}"', "%{if}", "", "  ", "\tx", "cost $", "設計 %", "  EO"),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom(" EOT ", "EOT", "\u0301x", "✅ ok", "\u3000字", "\u00a0", "$EOT", "$${a}", "\\n"),
      },
      { weight: 1, arbitrary: awkwardText },
    ),
    { minLength: 1, maxLength: 5 },
  )
  .chain((lines) => fc.constantFrom("\n", "\n", "\n", "").map((end) => lines.join("\n") + end));

/** What a string becomes in Terraform: NFC, and no lone surrogates. */
export const asTerraform = (text: string): string => text.replace(/\p{Surrogate}/gu, "\ufffd").normalize("NFC");

const key = fc.oneof(
  fc.constantFrom("a", "name", "for", "null", "x-y", "a_much_longer_name", "設計", "9", "kubernetes.io/role/elb"),
  awkwardText.filter((text) => text !== "$"),
);

const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -0, 1e21, 1.5e-7, -2e-9, 123456789012345680000, 5e-324),
);

/** Nested values without expressions. */
export const literal: fc.Arbitrary<Value> = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    fc.oneof(awkwardText, number, fc.boolean(), fc.constant(null)),
    fc.array(tie("value"), { maxLength: 5 }),
    fc.dictionary(key, tie("value"), { maxKeys: 5, noNullPrototype: true }),
  ),
})).value;

const condition: Value = { $: "raw", code: "var.enabled" };

const step: fc.Arbitrary<string | number> = fc.constantFrom("id", "a b", "x-y", 0, 7);

const operator = fc.constantFrom<BinaryOperator>(
  ...(["+", "-", "*", "/", "%", "==", "!=", "<", "<=", ">", ">=", "&&", "||"] as const),
);

/** Nested values of every kind; well-formed, though not always meaningful. */
export const anyValue: fc.Arbitrary<Value> = fc.letrec<{ value: Value; expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    fc.constantFrom<Expression>(
      ref("aws_vpc.main", "id"),
      ref("aws_lb.main", 0, "tags", "a b"),
      refAt("aws_subnet.private", eachKey, "id"),
      param("name_prefix"),
      eachValue("zone"),
      { $: "loop", name: "subnet", path: ["id", 0] },
      { $: "local", name: "names" },
      { $: "var", name: "network" },
    ),
    linesOfText.map((text): Expression => ({ $: "heredoc", text })),
    fc.array(tie("value"), { maxLength: 3 }).map((args) => call("merge", ...args)),
    fc
      .array(tie("value"), { minLength: 1, maxLength: 3 })
      .map((args): Expression => ({ $: "call", name: "merge", args, expand: true })),
    fc
      .tuple(tie("expression"), fc.array(fc.oneof(step, tie("expression")), { minLength: 1, maxLength: 3 }))
      .map(([of, path]): Expression => ({ $: "get", of, path })),
    fc
      .tuple(tie("expression"), fc.array(step, { maxLength: 2 }))
      .map(([of, path]): Expression => ({ $: "splat", of, path })),
    fc
      .tuple(operator, tie("value"), tie("value"))
      .map(([sign, left, right]): Expression => ({ $: "binary", operator: sign, left, right })),
    fc
      // hcl2json evaluates a sign before a literal, and refuses what makes no sense.
      .tuple(fc.constantFrom("-", "!"), tie("expression"))
      .map(([sign, operand]): Expression => ({ $: "unary", operator: sign, operand })),
    fc
      .array(fc.record({ key: fc.oneof(key, tie("expression")), value: tie("value") }), { minLength: 1, maxLength: 3 })
      .map((entries): Expression => ({ $: "object", entries })),
    fc
      .array(fc.oneof(awkwardText, tie("expression")), { maxLength: 4 })
      .map((parts): Expression => ({ $: "template", parts })),
    fc
      .tuple(tie("value"), tie("value"), tie("value"))
      .map(([a, b, c]): Expression => ({ $: "if", condition: a, then: b, else: c })),
    fc
      .tuple(tie("value"), fc.option(tie("value")), tie("value"), fc.boolean(), fc.boolean())
      .map(([a, b, c, filtered, grouped]): Expression => ({
        $: "for",
        in: a,
        names: filtered ? ["zone", "subnet"] : ["subnet"],
        ...(b === null ? {} : { keyAs: b }),
        valueAs: c,
        ...(filtered ? { when: condition } : {}),
        ...(b !== null && grouped ? { group: true } : {}),
      })),
  ),
  value: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    fc.oneof(
      awkwardText,
      number.map((value) => (value === 0 ? 0 : value)),
      fc.boolean(),
      fc.constant(null),
    ),
    tie("expression"),
    fc.array(tie("value"), { maxLength: 5 }),
    fc.dictionary(key, tie("value"), { maxKeys: 5, noNullPrototype: true }),
  ),
})).value;

/** Bodies of attributes, blocks, blank lines and comments. Attribute names are unique, as HCL demands. */
export const anyBody: fc.Arbitrary<readonly BodyItem[]> = fc.letrec<{ body: readonly BodyItem[] }>((tie) => ({
  body: fc
    .array(
      fc.oneof(
        { maxDepth: 3 },
        anyValue.map((value): BodyItem => ({ kind: "attribute", name: "a", value })),
        fc.constantFrom<BodyItem>({ kind: "blank" }, { kind: "comment", text: "why\n\n\u202eso " }),
        fc
          .tuple(fc.constantFrom([], ["x"], ["aws_vpc", "main"]), tie("body"), fc.option(awkwardText))
          .map(([labels, body, comment]): BodyItem => ({
            kind: "block",
            // hcl2json wants one number of labels for each type.
            type: ["lifecycle", "dynamic", "resource"][labels.length] ?? "",
            labels,
            body,
            ...(comment === null ? {} : { comment }),
          })),
      ),
      { maxLength: 6 },
    )
    .map((items) =>
      items.map((item, index) =>
        item.kind === "attribute" ? { ...item, name: `a${"_".repeat(index * 2)}${index}` } : item,
      ),
    ),
})).body;
