import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { cases } from "./cases.fixture.ts";

describe.each(cases)("$name", ({ schema, parse, good, bad }) => {
  it.each(Object.entries(good))("reads %s", (text, value) => {
    expect(parse(text)).toEqual({ ok: true, value });
    expect(schema.parse(text)).toEqual(value);
  });

  it.each(Object.entries(bad))("answers %s with %s", (text, answer) => {
    const result = parse(text);
    if (result.ok) throw new Error("was read");
    if (result.issue === answer) return;
    expect(result).toMatchObject({ issue: "bad-format", facts: { got: text, examples: [answer] } });
    expect(parse(answer).ok).toBe(true);
  });

  it("reports what the parser says, without words", () => {
    const [text = ""] = Object.keys(bad);
    const result = parse(text);
    if (result.ok) throw new Error("was read");
    const issues = schema.safeParse(text).error?.issues;
    expect(issues).toMatchObject([{ code: "custom", params: { issue: result.issue, facts: result.facts } }]);
    expect(schema.safeParse(1).error?.issues).toMatchObject([{ code: "invalid_type", expected: "string" }]);
  });

  const json = z.toJSONSchema(z.object({ it: schema.meta({ description: "kept" }) }), { io: "input" });
  const property = json.properties?.it as { type: string; pattern: string; examples: string[] };
  const pattern = new RegExp(property.pattern, "u");

  it("has a JSON Schema with a pattern and examples that can be read", () => {
    expect(property).toMatchObject({ type: "string", description: "kept" });
    expect(property.examples.filter((text) => !parse(text).ok || !pattern.test(text))).toEqual([]);
    expect(Object.keys(good).filter((text) => !pattern.test(text))).toEqual([]);
    expect(property.examples.length).toBeGreaterThan(1);
  });

  it("throws on no text, gives no NaN, and mends only to what it can read", () => {
    const near = fc.constantFrom(..."0123456789.,:/-+% ¥$kKMGTiBbsmhdwUTCAsiaTokyoe円".split(""));
    const any = fc.oneof(
      fc.string(),
      fc.string({ unit: near, maxLength: 24 }),
      fc.stringMatching(new RegExp(property.pattern)),
      fc
        .tuple(fc.constantFrom(...Object.keys(good), ...Object.keys(bad)), fc.string({ unit: near, maxLength: 2 }))
        .map((two) => two.join("")),
    );
    fc.assert(
      fc.property(any, (text) => {
        const result = parse(text);
        if (result.ok) {
          expect(pattern.test(text)).toBe(true);
          expect(
            Object.values(result.value as object).filter((one) => typeof one === "number" && !Number.isFinite(one)),
          ).toEqual([]);
        } else if (result.issue === "bad-format") {
          expect(result.facts.examples.filter((one) => !parse(one).ok)).toEqual([]);
          expect(result.facts.examples).not.toEqual([]);
        }
        expect(schema.safeParse(text).success).toBe(result.ok);
      }),
      { numRuns: 2000 },
    );
  });
});
