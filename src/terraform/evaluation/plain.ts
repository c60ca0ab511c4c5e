import { isExpression, isList, isRecord, type Value } from "../expression.ts";

/** A value without expressions. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

export type PlainRecord = Readonly<Record<string, Plain>>;

export function isPlain(value: Value): value is Plain {
  if (typeof value !== "object" || value === null) return true;
  if (isList(value)) return value.every(isPlain);
  if (isExpression(value)) return false;
  for (const key in value) if (!isPlain(value[key] as Value)) return false;
  return true;
}

const isPlainRecord = (value: Plain | undefined): value is PlainRecord =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Terraform turns numbers and booleans into text, and refuses the rest. */
export const isScalar = (value: Value | undefined): value is string | number | boolean =>
  value !== undefined && value !== null && typeof value !== "object";

/** The value at a path of an unevaluated one; undefined where an expression stands in the way. */
export function valueAt(value: Value | undefined, path: readonly (string | number)[]): Value | undefined {
  let here = value;
  for (const step of path) {
    if (here === undefined || here === null || isExpression(here)) return undefined;
    if (typeof step === "number") here = isList(here) ? here[step] : step === 0 ? here : undefined;
    else here = isRecord(here) && Object.hasOwn(here, step) ? here[step] : undefined;
  }
  return here;
}

/** The member at a path; a block that stands once may be written without its index. */
export function at(value: Plain | undefined, path: readonly (string | number)[]): Plain | undefined {
  let here = value;
  for (const step of path) {
    if (typeof step === "number")
      here = Array.isArray(here) ? (here as readonly Plain[])[step] : step === 0 ? here : undefined;
    else here = isPlainRecord(here) && Object.hasOwn(here, step) ? here[step] : undefined;
    if (here === undefined) return undefined;
  }
  return here;
}
