import { parse } from "@cdktn/hcl2json";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Value } from "../expression.ts";
import { isExpression, isList, isRecord } from "../expression.ts";
import { writeHcl } from "./write.ts";
import { anyBody, asTerraform, awkwardText, linesOfText, literal, seed } from "./testing/values.ts";

const attribute = (name: string, value: Value) => ({ kind: "attribute", name, value }) as const;

/** hcl2json gives strings as templates: `${` that is text comes back doubled. */
const plain = (text: string): string => text.replaceAll("$${", "${").replaceAll("%%{", "%{");

function normal(value: unknown, string: (text: string) => string): unknown {
  if (typeof value === "string") return string(value);
  if (isList(value)) return value.map((item) => normal(item, string));
  if (isRecord(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [string(key), normal(item, string)]));
  }
  return Object.is(value, -0) ? 0 : value;
}

async function comesBack(values: readonly Value[]): Promise<void> {
  const hcl = writeHcl(values.map((value, index) => attribute(`a${index}`, value)));
  const parsed = await parse("main.tf", hcl);
  values.forEach((value, index) => {
    const text = isExpression(value) && value.$ === "heredoc" ? value.text : value;
    expect(normal(parsed[`a${index}`], plain), hcl).toEqual(normal(text, asTerraform));
  });
}

test("strings come back as they were", () =>
  fc.assert(fc.asyncProperty(fc.array(awkwardText, { maxLength: 20 }), comesBack), { seed, numRuns: 200 }));

test("any unicode comes back as it was", () =>
  fc.assert(fc.asyncProperty(fc.array(fc.string({ unit: "grapheme" }), { maxLength: 20 }), comesBack), {
    seed,
    numRuns: 100,
  }));

test("nested literals come back as they were", () =>
  fc.assert(fc.asyncProperty(fc.array(literal, { maxLength: 5 }), comesBack), { seed, numRuns: 300 }));

test("heredocs come back as they were, in attributes and in objects", () =>
  fc.assert(
    fc.asyncProperty(fc.array(linesOfText, { maxLength: 10 }), async (texts) => {
      await comesBack(texts.map((text) => ({ $: "heredoc", text })));
      const hcl = writeHcl([
        attribute("o", Object.fromEntries(texts.map((text, index) => [`k${index}`, { $: "heredoc", text }]))),
      ]);
      const parsed = await parse("main.tf", hcl);
      const objects = parsed.o as Record<string, string>;
      expect(texts.map((_, index) => plain(objects[`k${index}`] ?? "missing"))).toEqual(texts.map(asTerraform));
    }),
    { seed, numRuns: 200 },
  ));

test("every body is HCL", () =>
  fc.assert(
    fc.asyncProperty(anyBody, async (body) => {
      await parse("main.tf", writeHcl(body));
    }),
    { seed, numRuns: 300 },
  ));
