import type { z } from "zod";
import { issue, type Issue, type IssueCode, type IssueFacts, type Path } from "../../issues/issue.ts";
import { nearest, typeName } from "../expand.ts";
import { allowedKeys, definition, fittingOption, schemaAt, unwrap } from "./inspect.ts";

/** Turns what zod found into issues: codes and facts, no words. */
export function problems(error: z.ZodError, schema: z.ZodType, value: unknown, at: Path): Issue[] {
  return error.issues.flatMap((one) => problem(one as ZodProblem, schema, value, at));
}

type ZodProblem = z.core.$ZodIssue & { params?: { issue?: string; facts?: unknown } };

function problem(one: ZodProblem, root: z.ZodType, value: unknown, at: Path): Issue[] {
  const inner = one.path as Path;
  const path = [...at, ...inner];
  const got = valueAt(value, inner);
  switch (one.code) {
    case "unrecognized_keys": {
      const schema = schemaAt(root, inner, value);
      const allowed = schema ? allowedKeys(schema) : [];
      return one.keys.map((key) => {
        const near = nearest(key, allowed);
        return issue("unknown-key", [...path, key], { key, ...(near && { near }), allowed });
      });
    }
    case "invalid_type":
      if (got === undefined) return [missing(path, one.expected, schemaAt(root, inner, value))];
      return [issue("wrong-type", path, { expected: one.expected, got: typeName(got) })];
    case "invalid_value": {
      const allowed = one.values.map(String);
      if (got === undefined) return [missing(path, allowed.join(" | "), undefined)];
      if (typeof got === "object")
        return [issue("wrong-type", path, { expected: allowed.join(" | "), got: typeName(got) })];
      const near = nearest(shown(got), allowed);
      return [issue("not-allowed", path, { got: shown(got), ...(near && { near }), allowed })];
    }
    case "too_small":
    case "too_big": {
      const limits = bounds(schemaAt(root, inner, value));
      const size = typeof got === "string" || Array.isArray(got) ? got.length : (got as number);
      const limit = one.code === "too_small" ? { min: Number(one.minimum) } : { max: Number(one.maximum) };
      const unit = typeof got === "string" ? "characters" : Array.isArray(got) ? "items" : undefined;
      return [issue("out-of-range", path, { got: size, ...limits, ...limit, ...(unit && { unit }) })];
    }
    case "not_multiple_of":
      return [issue("wrong-type", path, { expected: `multiple of ${String(one.divisor)}`, got: shown(got) })];
    case "invalid_format": {
      const examples = (schemaAt(root, inner, value)?.meta()?.examples ?? []) as readonly string[];
      return [issue("bad-format", path, { got: shown(got), expected: one.pattern ?? one.format, examples })];
    }
    case "invalid_union": {
      const union = schemaAt(root, inner, value) ?? root;
      return unionProblem(unionSchema(root, inner, value) ?? union, got, path);
    }
    case "invalid_key":
      return [
        issue("bad-format", path, {
          got: String(inner.at(-1)),
          expected: "key",
          examples: keyExamples(schemaAt(root, inner.slice(0, -1), value)),
        }),
      ];
    case "custom":
      if (one.params?.issue) {
        return [issue(one.params.issue as IssueCode, path, one.params.facts as IssueFacts[IssueCode])];
      }
      return [issue("wrong-type", path, { expected: one.message, got: typeName(got) })];
    default:
      return [issue("wrong-type", path, { expected: one.code, got: typeName(got) })];
  }
}

/** Keys that a record takes: its key type says, where it is not the key of a component. */
const keyExamples = (record: z.ZodType | undefined): readonly string[] =>
  (record && (definition(record).keyType?.meta()?.examples as readonly string[] | undefined)) ?? ["api", "userFiles"];

const missing = (path: Path, expected: string, schema: z.ZodType | undefined): Issue => {
  const examples = schema?.meta()?.examples as readonly unknown[] | undefined;
  return issue("missing-key", path, {
    key: String(path.at(-1) ?? ""),
    expected: examples ? `${expected}, such as ${JSON.stringify(examples[0])}` : expected,
  });
};

/** The union itself at a path, where schemaAt would already have chosen an option. */
function unionSchema(root: z.ZodType, path: Path, value: unknown): z.ZodType | undefined {
  if (path.length === 0) return unwrap(root);
  const parent = schemaAt(root, path.slice(0, -1), valueAt(value, path.slice(0, -1)) === undefined ? undefined : value);
  const def = parent && definition(parent);
  const step = path.at(-1) ?? "";
  const found = def?.shape?.[String(step)] ?? def?.valueType ?? def?.element;
  return found && unwrap(found);
}

function unionProblem(union: z.ZodType, got: unknown, path: Path): Issue[] {
  const option = fittingOption(union, got);
  if (option) {
    const result = option.safeParse(got);
    if (!result.success) return problems(result.error, option, got, path);
  }
  const expected = (definition(union).options ?? []).map((one) => optionName(unwrap(one))).join(" | ");
  if (got === undefined) return [missing(path, expected, union)];
  return [issue("wrong-type", path, { expected, got: typeName(got) })];
}

function optionName(schema: z.ZodType): string {
  const def = definition(schema) as { type: string; values?: readonly unknown[]; entries?: Record<string, string> };
  const examples = schema.meta()?.examples as readonly unknown[] | undefined;
  if (examples?.length) return JSON.stringify(examples[0]);
  if (def.values) return def.values.map((value) => JSON.stringify(value)).join(" | ");
  if (def.entries)
    return Object.values(def.entries)
      .map((value) => JSON.stringify(value))
      .join(" | ");
  return def.type === "object" ? `{ ${allowedKeys(schema).join(", ")} }` : def.type;
}

interface Check {
  _zod: { def: { check: string; value?: number | bigint; inclusive?: boolean } };
}

/** Both limits of a number, so that a message can name the whole range. */
function bounds(schema: z.ZodType | undefined): { min?: number; max?: number } {
  const checks = schema ? ((definition(schema) as { checks?: readonly Check[] }).checks ?? []) : [];
  const limits: { min?: number; max?: number } = {};
  for (const { _zod } of checks) {
    if (_zod.def.check === "greater_than") limits.min = Number(_zod.def.value);
    if (_zod.def.check === "less_than") limits.max = Number(_zod.def.value);
  }
  return limits;
}

const shown = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, step) => (at as Readonly<Record<string | number, unknown>> | undefined)?.[step], value);
