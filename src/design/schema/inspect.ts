import type { z } from "zod";

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
  /** Of a literal. */
  values?: readonly (string | number | boolean)[];
  /** Of an enumeration. */
  entries?: Readonly<Record<string, string>>;
}

export const definition = (schema: z.ZodType): Definition => schema._zod.def;

/** Removes optional, default, transform and the like. */
export function unwrap(schema: z.ZodType): z.ZodType {
  const def = definition(schema);
  if (def.type === "pipe" && def.in) return unwrap(def.in);
  return def.innerType ? unwrap(def.innerType) : schema;
}

/** Keys that an object schema allows, or a record whose keys are listed. */
export function allowedKeys(schema: z.ZodType): readonly string[] {
  const { shape, keyType } = definition(unwrap(schema));
  return shape ? Object.keys(shape) : Object.values((keyType && definition(keyType).entries) ?? {});
}
