import type { z } from "zod";
import { nearest } from "../expand.ts";

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

/** What stands under a key of an object or a record. A shape has its own keys only: `constructor` is none of it. */
export const fieldOf = ({ shape, valueType }: Definition, key: string): z.ZodType | undefined =>
  shape ? (Object.hasOwn(shape, key) ? shape[key] : undefined) : valueType;

/** Removes optional, default, transform and the like. */
export function unwrap(schema: z.ZodType): z.ZodType {
  const def = definition(schema);
  if (def.type === "pipe" && def.in) return unwrap(def.in);
  return def.innerType ? unwrap(def.innerType) : schema;
}

/** Fields that an object seems to have under a misspelt name: they are not known to be missing. */
export function misspeltFields(schema: z.ZodType, value: object): ReadonlySet<string> {
  const { shape } = definition(unwrap(schema));
  if (!shape) return new Set();
  const open = Object.keys(shape).filter((name) => !Object.hasOwn(value, name));
  const strange = Object.keys(value).filter((key) => !Object.hasOwn(shape, key));
  return new Set(strange.flatMap((key) => nearest(key, open) ?? []));
}

/** Keys that an object schema allows, or a record whose keys are listed. */
export function allowedKeys(schema: z.ZodType): readonly string[] {
  const { shape, keyType } = definition(unwrap(schema));
  return shape ? Object.keys(shape) : Object.values((keyType && definition(keyType).entries) ?? {});
}
