import type { z } from "zod";
import { setField, unread } from "../unread.ts";
import { definition, misspeltFields, unwrap } from "./inspect.ts";
import { meantOption } from "./unions.ts";

/** What can be read of a value that is wrong in places: as the schema gives it, and those places cannot be known. */
export function readable(schema: z.ZodType, value: unknown): unknown {
  if (value === unread) return unread;
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const here = unwrap(schema);
  const { type, shape, element, items, valueType } = definition(here);
  if (type === "union") {
    const option = meantOption(here, value);
    return option ? readable(option, value) : unread;
  }
  // Of a list that is too long, or of names that are wrong, nobody knows what they were to be.
  const whole = result.error.issues.some(
    (one) =>
      (one.path.length === 0 && one.code !== "unrecognized_keys") ||
      (one.code === "invalid_key" && one.path.length === 1),
  );
  if (whole || typeof value !== "object" || value === null) return unread;
  if (Array.isArray(value)) {
    const list: unknown[] = [];
    value.forEach((item, index) => {
      const inner = element ?? items?.[index];
      setField(list, index, inner ? readable(inner, item) : unread);
    });
    return list;
  }
  return shape ? readableFields(here, value) : readableValues(valueType, value);
}

function readableValues(schema: z.ZodType | undefined, value: object): object {
  const made = {};
  for (const [key, item] of Object.entries(value)) setField(made, key, schema ? readable(schema, item) : unread);
  return made;
}

/** A field that was misspelt is not known to be absent. */
function readableFields(schema: z.ZodType, value: object): object {
  const misspelt = misspeltFields(schema, value);
  const made = {};
  for (const [name, field] of Object.entries(definition(schema).shape ?? {})) {
    const written = (value as Readonly<Record<string, unknown>>)[name];
    const read = misspelt.has(name) ? unread : readable(field, written);
    if (read !== undefined) setField(made, name, read);
  }
  return made;
}
