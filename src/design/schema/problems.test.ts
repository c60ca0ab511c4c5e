import { describe, expect, it } from "vitest";
import * as z from "zod";
import { unread } from "../unread.ts";
import { duration, memory } from "../units/index.ts";
import { problems } from "./problems.ts";

const told = (schema: z.ZodType, value: unknown) =>
  problems(schema, value, ["it"]).map((one) => `${one.code} ${one.path.join(".")}`);
const facts = (schema: z.ZodType, value: unknown) => problems(schema, value, ["it"]).map((one) => one.facts);

const size = z.strictObject({ cpu: z.number().min(1).max(8), memory: memory(), note: z.string().optional() });

describe("what is wrong with a value", () => {
  it("is nothing where it is right, or where nobody can know it", () => {
    expect(told(size, { cpu: 1, memory: "1GiB" })).toEqual([]);
    expect(told(size, unread)).toEqual([]);
  });

  it("is each field that is wrong, missing or not there", () => {
    expect(told(size, { cpu: 9, memory: "1GB", other: 1 })).toEqual([
      "unknown-key it.other",
      "out-of-range it.cpu",
      "bad-format it.memory",
    ]);
    expect(told(size, {})).toEqual(["missing-key it.cpu", "missing-key it.memory"]);
    expect(told(size, undefined)).toEqual(["missing-key it"]);
    expect(told(size, 5)).toEqual(["wrong-type it"]);
    expect(told(size, null)).toEqual(["wrong-type it"]);
    expect(told(size, [])).toEqual(["wrong-type it"]);
  });

  it("is a misspelt field alone, which is not missing besides", () => {
    expect(told(size, { cpu: 1, memroy: "1GiB" })).toEqual(["unknown-key it.memroy"]);
    expect(facts(size, { cpu: 1, memroy: "1GiB" })).toMatchObject([{ key: "memroy", near: "memory" }]);
    expect(facts(size, { cpu: 1, memory: "1GiB", colour: 1 })[0]).not.toHaveProperty("near");
  });

  it("says the limits of a number, at the last that is right", () => {
    expect(told(size.shape.cpu, 8)).toEqual([]);
    expect(facts(size.shape.cpu, 8.1)).toMatchObject([{ got: 8.1, min: 1, max: 8 }]);
  });

  it("counts letters and items of texts and lists, and of nothing else", () => {
    const text = z.string().min(2).max(3);
    expect(facts(text, "a")).toMatchObject([{ got: 1, min: 2, of: "characters" }]);
    expect(facts(text, "abcd")).toMatchObject([{ got: 4, max: 3, of: "characters" }]);
    expect(told(text, 5)).toEqual(["wrong-type it"]);
    const list = z.array(z.string()).min(1);
    expect(facts(list, [])).toMatchObject([{ got: 0, min: 1, of: "items" }]);
    expect(told(list, "a")).toEqual(["wrong-type it"]);
    expect(facts(z.tuple([z.number(), z.number()]), [1])).toMatchObject([{ got: 1, min: 2, max: 2, of: "items" }]);
    expect(told(z.tuple([z.number(), z.number()]), [1, "2"])).toEqual(["wrong-type it.1"]);
    expect(told(list, ["a", 1, "b", 2])).toEqual(["wrong-type it.1", "wrong-type it.3"]);
  });

  it("names the nearest word, and what a text must look like", () => {
    const mode = z.enum(["block", "count"]);
    expect(facts(mode, "blok")).toMatchObject([{ got: "blok", near: "block", allowed: ["block", "count"] }]);
    expect(facts(mode, "other")[0]).not.toHaveProperty("near");
    expect(told(mode, {})).toEqual(["wrong-type it"]);
    expect(facts(mode, 5)).toMatchObject([{ got: 5 }]);
    const name = z
      .string()
      .regex(/^[a-z]+$/)
      .meta({ examples: ["api"], form: "key" });
    expect(facts(name, "A")).toMatchObject([{ got: "A", expected: "key", examples: ["api"] }]);
  });

  it("is found in maps, by their keys and their values", () => {
    const map = z.record(z.string().regex(/^[a-z]+$/), z.number());
    expect(told(map, { a: 1, B: 2, c: "3" })).toEqual(["bad-format it.B", "wrong-type it.c"]);
    const named = z.partialRecord(z.enum(["low", "high"]), z.number());
    expect(told(named, { hihg: 1 })).toEqual(["unknown-key it.hihg"]);
  });
});

describe("of several forms", () => {
  const forms = z.union([
    z.enum(["small", "large"]),
    size,
    z.strictObject({ aws: z.string().optional(), gcp: z.string().optional() }),
  ]);

  it("one is chosen by the sort of the value, and only what is wrong with that is told", () => {
    expect(told(forms, "small")).toEqual([]);
    expect(told(forms, "smal")).toEqual(["not-allowed it"]);
    expect(facts(forms, "smal")).toMatchObject([{ near: "small", others: [{ type: "object" }, { type: "object" }] }]);
    expect(told(forms, { cpu: 9, memory: "1GiB" })).toEqual(["out-of-range it.cpu"]);
    expect(told(forms, { cpu: 1 })).toEqual(["missing-key it.memory"]);
    expect(told(forms, { gpc: "x" })).toEqual(["unknown-key it.gpc"]);
    expect(told(forms, true)).toEqual(["wrong-type it"]);
    expect(told(forms, [])).toEqual(["wrong-type it"]);
  });

  it("two at once are one too many, and what is in none is unknown", () => {
    expect(told(forms, { cpu: 1, aws: "x" })).toEqual(["conflict it.aws"]);
    expect(facts(forms, { cpu: 1, aws: "x" })).toMatchObject([{ field: "aws", other: "cpu", why: "one-form" }]);
    expect(told(forms, { colour: 1 })).toEqual(["unknown-key it.colour"]);
    expect(told(forms, {})).toEqual([]);
  });

  it("a literal that agrees tells more than any number of fields", () => {
    const steps = z.union([
      z.strictObject({ type: z.literal("run"), job: z.string() }),
      z.strictObject({ type: z.literal("call"), service: z.string(), path: z.string(), method: z.string() }),
    ]);
    expect(told(steps, { type: "run", service: "a", path: "/", method: "GET" })).toEqual([
      "unknown-key it.service",
      "unknown-key it.path",
      "unknown-key it.method",
      "missing-key it.job",
    ]);
  });

  it("a text is of the form that it has, or into which it can be mended", () => {
    const units = z.union([duration({ max: "1h" }), memory()]);
    expect(told(units, "2h")).toEqual(["out-of-range it"]);
    expect(facts(units, "1h30")).toHaveLength(1);
    expect(facts(units, "5 minutes")).toMatchObject([{ examples: ["5m"] }]);
    expect(told(units, "whatever")).toEqual(["wrong-type it"]);
    expect(told(z.union([z.enum(["small"]), memory()]), "smal")).toEqual(["not-allowed it"]);
    expect(told(z.union([z.literal("none"), z.number()]), "nono")).toEqual(["not-allowed it"]);
    expect(told(z.union([z.boolean(), z.number()]), "yes")).toEqual(["wrong-type it"]);
    expect(told(z.union([z.number().max(3), z.array(z.number())]), 5)).toEqual(["out-of-range it"]);
    expect(told(z.union([z.number(), z.array(z.number()).min(2)]), [1])).toEqual(["wrong-length it"]);
  });
});
