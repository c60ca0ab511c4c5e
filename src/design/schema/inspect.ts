import type { z } from "zod";
import type { Path } from "../../issues/issue.ts";

/** The parts of zod's definition that are walked here; zod documents `_zod.def` for library authors. */
interface Definition {
  type: string;
  innerType?: z.ZodType;
  in?: z.ZodType;
  shape?: Readonly<Record<string, z.ZodType>>;
  element?: z.ZodType;
  valueType?: z.ZodType;
  keyType?: z.ZodType;
  options?: readonly z.ZodType[];
  items?: readonly z.ZodType[];
  discriminator?: string;
}

export const definition = (schema: z.ZodType): Definition => schema._zod.def;

/** Removes optional, default, transform and the like. */
export function unwrap(schema: z.ZodType): z.ZodType {
  const def = definition(schema);
  if (def.type === "pipe" && def.in) return unwrap(def.in);
  return def.innerType ? unwrap(def.innerType) : schema;
}

/** The schema of the value at a path, following the union option that fits `value` best. */
export function schemaAt(schema: z.ZodType, path: Path, value: unknown): z.ZodType | undefined {
  const here = unwrap(schema);
  const def = definition(here);
  if (def.type === "union") {
    const option = fittingOption(here, value);
    return option && schemaAt(option, path, value);
  }
  const [step, ...rest] = path;
  if (step === undefined) return here;
  const below = (value as Readonly<Record<string | number, unknown>> | undefined)?.[step];
  const next =
    def.shape?.[String(step)] ??
    def.valueType ??
    def.element ??
    (typeof step === "number" ? def.items?.[step] : undefined);
  return next && schemaAt(next, rest, below);
}

/** Keys that an object schema allows. */
export const allowedKeys = (schema: z.ZodType): readonly string[] =>
  Object.keys(definition(unwrap(schema)).shape ?? {});

/** The option of a union that a wrong value was most likely meant to be. */
export function fittingOption(union: z.ZodType, value: unknown): z.ZodType | undefined {
  const options = (definition(union).options ?? []).flatMap((option) => {
    const inner = unwrap(option);
    return definition(inner).type === "union" ? (definition(inner).options ?? []) : [option];
  });
  const ofType = options.filter((option) => accepts(unwrap(option), value));
  if (ofType.length <= 1) return ofType[0];
  const score = (option: z.ZodType): number => {
    const result = option.safeParse(value);
    return result.success ? 0 : result.error.issues.length;
  };
  return ofType.reduce((best, option) => (score(option) < score(best) ? option : best));
}

function accepts(schema: z.ZodType, value: unknown): boolean {
  switch (definition(schema).type) {
    case "object":
    case "record":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    case "array":
    case "tuple":
      return Array.isArray(value);
    case "string":
    case "enum":
    case "template_literal":
      return typeof value === "string";
    case "literal":
      return typeof value !== "object";
    case "number":
    case "int":
      return typeof value === "number";
    case "boolean":
      return typeof value === "boolean";
    default:
      return false;
  }
}

/** Calls `visit` for every string field that refers to another component. */
export function visitReferences(
  schema: z.ZodType,
  value: unknown,
  visit: (kinds: readonly string[], key: string, path: Path) => void,
  path: Path = [],
): void {
  if (value === undefined || value === null || !mayRefer(schema)) return;
  const here = unwrap(schema);
  const kinds = here.meta()?.reference as readonly string[] | undefined;
  if (kinds && typeof value === "string") {
    visit(kinds, value, path);
    return;
  }
  const def = definition(here);
  if (def.type === "union") {
    const option = fittingOption(here, value);
    if (option) visitReferences(option, value, visit, path);
  } else if (Array.isArray(value)) {
    value.forEach((item, index) => {
      const inner = def.element ?? def.items?.[index];
      if (inner) visitReferences(inner, item, visit, [...path, index]);
    });
  } else if (typeof value === "object") {
    for (const [key, item] of Object.entries(value)) {
      const inner = def.shape?.[key] ?? def.valueType;
      if (inner) visitReferences(inner, item, visit, [...path, key]);
    }
  }
}

const referring = new WeakMap<z.ZodType, boolean>();

/** Whether a schema holds a reference anywhere; remembered, since most fields do not. */
function mayRefer(schema: z.ZodType): boolean {
  const known = referring.get(schema);
  if (known !== undefined) return known;
  referring.set(schema, false);
  const here = unwrap(schema);
  const def = definition(here);
  const below = [
    ...Object.values(def.shape ?? {}),
    ...(def.valueType ? [def.valueType] : []),
    ...(def.element ? [def.element] : []),
    ...(def.options ?? []),
    ...(def.items ?? []),
  ];
  const result = here.meta()?.reference !== undefined || below.some(mayRefer);
  referring.set(schema, result);
  return result;
}
