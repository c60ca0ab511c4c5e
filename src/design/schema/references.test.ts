import { expect, test } from "vitest";
import * as z from "zod";
import type { Path } from "../../issues/issue.ts";
import { visitReferences } from "./references.ts";

const target = z.string().meta({ reference: ["queue"] });
const found = (schema: z.ZodType, value: unknown): readonly Path[] => {
  const paths: Path[] = [];
  visitReferences(schema, value, (_, __, path) => paths.push(path));
  return paths;
};

test("references are found in objects, lists and records", () => {
  const schema = z.object({ to: target, all: z.array(target), by: z.record(z.string(), target), name: z.string() });
  expect(found(schema, { to: "a", all: ["b", "c"], by: { d: "d" }, name: "e" })).toEqual([
    ["to"],
    ["all", 0],
    ["all", 1],
    ["by", "d"],
  ]);
});

test("a field that is called as something of every object is one that nobody knows", () => {
  const odd: unknown = JSON.parse('{ "constructor": {}, "toString": ["a"], "__proto__": { "to": "a" }, "to": "b" }');
  expect(found(z.object({ to: target }), odd)).toEqual([["to"]]);
});
