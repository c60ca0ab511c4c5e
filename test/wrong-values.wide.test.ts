import * as z from "zod";
import { describe, expect, it } from "vitest";
import { nearest } from "../src/design/expand.ts";
import { unitOf } from "../src/design/schema/describe.ts";
import { metaOf } from "../src/design/schema/field.ts";
import { definition, unwrap } from "../src/design/schema/inspect.ts";
import { problems } from "../src/design/schema/problems.ts";
import { optionsOf } from "../src/design/schema/unions.ts";
import type { Issue, Path } from "../src/issues/issue.ts";
import { pathText, say } from "../src/messages/index.ts";
import { languageSchemas, sample, spotsOf, type Spot } from "./wrong-values.fixture.ts";

const spots = Object.entries(languageSchemas).flatMap(([name, schema]) => spotsOf(name, schema));
const typeOf = (schema: z.ZodType): string => definition(unwrap(schema)).type;

/** What only a program would say: how a value is kept, names of types, words of the library that reads it. */
const internal =
  /\{ ?"\w+":|\{\w+:|\[object|\bundefined\b|\bNaN\b|\btuple\b|\b(?:string|boolean|array|enum|record|int|union|literal)\b|Invalid|invalid_|\bexpected \w+, (?:found|received)|mebibytes|gibibytes|\bpercent"|durationMinutes|\/\^|\$\//;

const issuesOf = (spot: Spot, value: unknown): readonly Issue[] => problems(spot.root, spot.whole(value), []);

/** One problem of a code, at its path, in words without anything internal. */
function expectOne(spot: Spot, value: unknown, below: Path, codes: readonly string[]): void {
  const issues = issuesOf(spot, value);
  const told = `${spot.name} = ${JSON.stringify(value)}`;
  expect(issues.map((one) => ({ told, code: codes.includes(one.code) || one.code, at: pathText(one.path) }))).toEqual([
    { told, code: true, at: pathText([...spot.path, ...below]) },
  ]);
  for (const one of issues) expectWords(one, told);
}

function expectWords(one: Issue, told: string): void {
  for (const language of ["en", "ja"] as const) {
    const { problem, remedy } = say(one, language);
    expect(internal.exec(`${problem} ${remedy ?? ""}`)?.[0], `${told}: ${problem}. ${remedy ?? ""}`).toBeUndefined();
    expect(remedy, `${told}: ${problem}`).toMatch(/\S/);
  }
}

/** A value of every sort that there is. */
const sorts: Readonly<Record<string, unknown>> = {
  text: "nothing like it",
  number: -7.5,
  boolean: false,
  list: [["one"]],
  object: { nothingLikeIt: 1 },
};

const sortsOf: Readonly<Record<string, string>> = {
  object: "object",
  record: "object",
  array: "list",
  tuple: "list",
  string: "text",
  enum: "text",
  number: "number",
  int: "number",
  boolean: "boolean",
};
const sortOf = (schema: z.ZodType): string => {
  const { type, values = [] } = definition(unwrap(schema));
  return type === "literal" ? (typeof values[0] === "string" ? "text" : typeof values[0]) : (sortsOf[type] ?? type);
};

it("samples are right", () => {
  const wrong = spots.flatMap((spot) => problems(spot.root, spot.whole(), []).map((one) => [spot.name, one]));
  expect(wrong).toEqual([]);
  expect(spots.length).toBeGreaterThan(800);
});

describe("of every field", () => {
  it.each(Object.keys(languageSchemas))("%s: a value of another sort is told there, with the right form", (name) => {
    for (const spot of spots.filter((one) => one.name.startsWith(`${name}.`) && typeOf(one.schema) !== "unknown")) {
      const taken = typeOf(spot.schema) === "union" ? optionsOf(spot.schema).map(sortOf) : [sortOf(spot.schema)];
      for (const [sort, value] of Object.entries(sorts))
        if (!taken.includes(sort) && spot.name !== `${name}.kind` && sort !== "object")
          expectOne(spot, value, [], ["wrong-type", "not-allowed"]);
    }
  });

  it.each(Object.keys(languageSchemas))("%s: whatever is wrong is told without internal forms", (name) => {
    for (const spot of spots.filter((one) => one.name.startsWith(`${name}.`)))
      for (const value of [...Object.values(sorts), "", {}, [], 1e9, { aws: 1, low: "x", cpu: [] }])
        for (const one of issuesOf(spot, value)) expectWords(one, `${spot.name} = ${JSON.stringify(value)}`);
  });

  it("a text that must be of a form has an example of it", () => {
    const without = spots.filter(({ schema }) => {
      const { checks = [] } = definition(unwrap(schema)) as {
        checks?: readonly { _zod: { def: { check: string } } }[];
      };
      const patterned = checks.some(({ _zod }) => _zod.def.check === "string_format");
      return typeOf(schema) === "string" && patterned && !metaOf(unwrap(schema)).examples;
    });
    expect(without.map((spot) => spot.name)).toEqual([]);
  });
});

const unions = spots.filter((spot) => typeOf(spot.schema) === "union");
const options = unions.flatMap((spot) =>
  optionsOf(spot.schema).map((option, index) => ({ name: `${spot.name} [${index}]`, spot, option })),
);
const objects = options.filter(({ option }) => typeOf(option) === "object");
const texts = options.filter(({ option }) => unitOf(option) !== undefined);
const words = options.filter(
  ({ option }) => typeOf(option) === "enum" || typeof definition(unwrap(option)).values?.[0] === "string",
);

describe("of a union, the option that was meant is told of", () => {
  it("there are unions of each sort", () => {
    expect([unions.length, objects.length, texts.length, words.length].map((count) => count > 2)).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it.each(objects)("$name: a field that is wrong, missing or not there", ({ spot, option }) => {
    const right = sample(option) as Readonly<Record<string, unknown>>;
    const fields = Object.entries(definition(unwrap(option)).shape ?? {});
    for (const [key, field] of fields) {
      expectOne(spot, { ...right, [key]: [[]] }, [key], ["wrong-type"]);
      if (!field.safeParse(undefined).success && fields.length > 1) {
        const rest = Object.fromEntries(Object.entries(right).filter(([name]) => name !== key));
        expectOne(spot, rest, [key], ["missing-key"]);
      }
    }
    expectOne(spot, { ...right, nothingLikeIt: 1 }, ["nothingLikeIt"], ["unknown-key"]);
  });

  it.each(texts)("$name: a text that is nearly of its form", ({ spot, option }) => {
    const text = String(sample(option));
    for (const wrong of [text.replace(/(?=[A-Za-z%/])/, " "), `${text} `]) {
      expectOne(spot, wrong, [], ["bad-format"]);
      for (const language of ["en", "ja"] as const)
        for (const one of issuesOf(spot, wrong)) expect(say(one, language).remedy).toContain(`"${text}"`);
    }
  });

  it.each(words)("$name: a word that is misspelt", ({ spot, option }) => {
    const word = String(sample(option));
    expectOne(spot, `${word}x`, [], ["not-allowed"]);
    for (const one of issuesOf(spot, `${word}x`)) expect(say(one, "en").remedy).toContain(`Did you mean "${word}"?`);
  });
});

describe("in words", () => {
  const service = { kind: "service", image: "shop", cpu: 1, memory: "2GiB" };
  const domain = { kind: "domain", name: "shop.example.com" };
  const zone = 'Did you mean "external"? Allowed: external, or an object with managed, or an object with existing.';
  const list = "a list of 2 values, such as [1, 2] (a whole number from 0 to 1000; a whole number from 1 to 1000)";
  it.each([
    [{ ...service, instances: 3 }, `this is 3. Write ${list}.`],
    [{ ...service, instances: [1] }, "this has 1 item. Write 2 items, such as [1, 2]."],
    [
      { ...service, uses: ["db"] },
      'this is a list. Write an object with text for each name, such as { db: "readwrite" }.',
    ],
    [{ ...domain, zone: "extrenal" }, `"extrenal" is not allowed here. ${zone}`],
    [
      { ...domain, zone: { managed: true, existing: "example.com" } },
      '"existing" cannot stand beside "managed": one of them says it all. Remove existing or managed.',
    ],
  ])("%j", (value, words) => {
    const told = problems(languageSchemas[value.kind] ?? z.never(), value, []).map((one) => say(one, "en"));
    expect(told.map(({ problem, remedy }) => `${problem}. ${remedy ?? ""}`)).toEqual([words]);
  });
});

it.each([
  ["rps", ["cpu", "requests"], undefined],
  ["nope", ["iops"], undefined],
  ["databse", ["database", "cache"], "database"],
  ["prdo", ["dev", "prod"], "prod"],
])("what is near %s", (name, names, near) => {
  expect(nearest(name, names)).toBe(near);
});
