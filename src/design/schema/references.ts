import type { z } from "zod";
import type { Path } from "../../issues/issue.ts";
import { ifRead } from "../unread.ts";
import { definition, fieldOf, unwrap } from "./inspect.ts";
import { meantOption } from "./unions.ts";

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
    const option = ifRead(() => meantOption(here, value));
    if (option) visitReferences(option, value, visit, path);
  } else if (Array.isArray(value)) {
    for (const index of value.keys()) {
      const inner = def.element ?? def.items?.[index];
      const item: unknown = ifRead(() => value[index] as unknown);
      if (inner) visitReferences(inner, item, visit, [...path, index]);
    }
  } else if (typeof value === "object") {
    for (const key of Object.keys(value)) {
      const inner = fieldOf(def, key);
      const item = ifRead(() => (value as Readonly<Record<string, unknown>>)[key]);
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
