import type { z } from "zod";
import { exampleOf, sortOf } from "../../issues/form.ts";
import { issue, type Issue, type IssueFacts, type Path } from "../../issues/issue.ts";
import { nearest } from "../expand.ts";
import { unread } from "../unread.ts";
import type { UnitFailure } from "../units/text-unit.ts";
import { metaOf } from "./field.ts";
import { formOf, limitsOf } from "./form.ts";
import { allowedKeys, definition, fieldOf, misspeltFields, unwrap } from "./inspect.ts";
import { clashing, fieldsOfUnion, meantOption, optionsOf } from "./unions.ts";

/** All that is wrong with a value, as codes and facts without words, each where it is: `at` is the path of the value. */
export function problems(schema: z.ZodType, value: unknown, at: Path): Issue[] {
  const result = schema.safeParse(value);
  if (result.success || value === unread) return [];
  if (value === undefined) return [missing(schema, at)];
  const here = unwrap(schema);
  const def = definition(here);
  if (def.type === "union") return unionProblems(here, value, at);
  const all = result.error.issues.filter((one) => one.path.length === 0);
  // Zod counts the letters or items of what is no text or list as well.
  const other = all.filter((one) => one.code === "invalid_type");
  const own = other.length > 0 ? other : all;
  if (Array.isArray(value)) {
    const items = value.flatMap((item, index) => {
      const inner = def.element ?? def.items?.[index];
      return inner ? problems(inner, item, [...at, index]) : [];
    });
    return [...ownProblems(own, here, value, at), ...items];
  }
  if (typeof value === "object" && value !== null) {
    const { shape } = def;
    const names = shape ? [...new Set([...Object.keys(value), ...Object.keys(shape)])] : Object.keys(value);
    const misspelt = misspeltFields(here, value);
    const fields = names.flatMap((name) => {
      if (misspelt.has(name)) return [];
      const inner = fieldOf(def, name);
      return inner ? problems(inner, (value as Readonly<Record<string, unknown>>)[name], [...at, name]) : [];
    });
    const keys = result.error.issues.filter((one) => one.code === "invalid_key" && one.path.length === 1);
    return [...ownProblems([...own, ...keys], here, value, at), ...fields];
  }
  return ownProblems(own, here, value, at);
}

type ZodProblem = z.core.$ZodIssue;

const ownProblems = (issues: readonly z.core.$ZodIssue[], schema: z.ZodType, value: unknown, at: Path): Issue[] =>
  issues.flatMap((one) => ownProblem(one, schema, value, at));

/** What zod found of a value itself, in our terms. */
function ownProblem(one: ZodProblem, schema: z.ZodType, value: unknown, path: Path): Issue[] {
  switch (one.code) {
    case "unrecognized_keys":
      return one.keys.map((key) => unknownKey(key, allowedKeys(schema), path));
    case "invalid_value": {
      if (typeof value === "object") return [wrongType(schema, value, path)];
      const allowed = one.values.map(String);
      const near = nearest(shown(value), allowed);
      const got = typeof value === "number" || typeof value === "boolean" ? value : shown(value);
      return [issue("not-allowed", path, { got, ...(near && { near }), allowed })];
    }
    case "too_small":
    case "too_big":
      return [
        typeof value === "number"
          ? issue("out-of-range", path, { got: value, ...limitsOf(schema) })
          : issue("wrong-length", path, wrongLength(one, schema, value)),
      ];
    case "invalid_format": {
      const { examples = [], form } = metaOf(schema);
      const expected = form === undefined ? { ...(one.pattern && { pattern: one.pattern }) } : { expected: form };
      return [issue("bad-format", path, { got: shown(value), ...expected, examples: examples.map(String) })];
    }
    case "invalid_key": {
      const key = String(one.path[0]);
      const listed = allowedKeys(schema);
      if (listed.length > 0) return [unknownKey(key, listed, path)];
      const { examples = ["api", "userFiles"], form = "key" } = metaOf(definition(schema).keyType ?? schema);
      return [issue("bad-format", [...path, key], { got: key, expected: form, examples: examples.map(String) })];
    }
    case "custom":
      return [unitIssue(one, path) ?? wrongType(schema, value, path)];
    default:
      return [wrongType(schema, value, path)];
  }
}

/** What a unit says of a text. */
function unitIssue({ params }: z.core.$ZodIssueCustom, path: Path): Issue | undefined {
  const failure = params as Pick<UnitFailure, "issue" | "facts"> | undefined;
  return failure && issue(failure.issue, path, failure.facts);
}

const wrongType = (schema: z.ZodType, value: unknown, path: Path): Issue =>
  issue("wrong-type", path, {
    expected: formOf(schema),
    got: sortOf(value),
    ...(typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? { value } : {}),
  });

function unknownKey(key: string, allowed: readonly string[], path: Path): Issue {
  const near = nearest(key, allowed);
  return issue("unknown-key", [...path, key], { key, ...(near && { near }), allowed });
}

const missing = (schema: z.ZodType, path: Path): Issue =>
  issue("missing-key", path, { key: String(path.at(-1) ?? ""), expected: formOf(schema) });

function wrongLength(
  one: Extract<ZodProblem, { code: "too_small" | "too_big" }>,
  schema: z.ZodType,
  value: unknown,
): IssueFacts["wrong-length"] {
  const { items } = definition(schema);
  const limit = one.code === "too_small" ? { min: Number(one.minimum) } : { max: Number(one.maximum) };
  const example = exampleOf(formOf(schema));
  return {
    got: typeof value === "string" || Array.isArray(value) ? value.length : 0,
    ...(items ? { min: items.length, max: items.length } : limit),
    of: typeof value === "string" ? "characters" : "items",
    ...(example === undefined ? {} : { example }),
  };
}

/** One option is chosen, and only what is wrong with that one is told. */
function unionProblems(union: z.ZodType, value: unknown, path: Path): Issue[] {
  const option = meantOption(union, value);
  const keys = typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
  if (!option) {
    const allowed = fieldsOfUnion(union);
    const clash = clashing(union, keys);
    if (clash) return [issue("conflict", [...path, clash.field], { ...clash, why: "one-form" })];
    const unknown = allowed.length > 0 ? keys.filter((key) => !allowed.includes(key)) : [];
    return unknown.length > 0 ? unknown.map((key) => unknownKey(key, allowed, path)) : [wrongType(union, value, path)];
  }
  const others = optionsOf(union).filter((one) => one !== option);
  return problems(option, value, path).map((one) => {
    // A field of another option is none that is unknown.
    const clash = one.code === "unknown-key" ? clashing(union, keys, one.facts.key) : undefined;
    if (clash && one.path.length === path.length + 1) return issue("conflict", one.path, { ...clash, why: "one-form" });
    // What is written is none of the words that are allowed; it may have been meant to be in another form.
    return one.code === "not-allowed" && one.path.length === path.length && others.length > 0
      ? issue("not-allowed", one.path, { ...one.facts, others: others.map(formOf) })
      : one;
  });
}

const shown = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
