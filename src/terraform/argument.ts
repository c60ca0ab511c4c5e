import { isExpression, isList, isRecord, type Expression, type Value } from "./expression.ts";

/** An argument is a literal or any expression that gives one. */
export type Argument<T> = T | Expression;

/** A list or set: an expression as a whole, or literals and expressions mixed. */
export type ListArgument<T> = Expression | readonly Argument<T>[];

/** A map: an expression as a whole, or literals and expressions by key. */
export type MapArgument<T> = Expression | Readonly<Record<string, Argument<T>>>;

/**
 * Arguments as the plain record that a call holds: what is undefined is left out, at any
 * depth, and so is `null` at the top. Deeper, `null` stays: members of an object have to be written.
 */
export function present(args: object): Readonly<Record<string, Value>> {
  const kept = defined(args as Value) as Readonly<Record<string, Value>>;
  if (!Object.values(kept).includes(null)) return kept;
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== null));
}

/** The value itself where nothing is undefined: most are large and need no copy. */
function defined(value: Value): Value {
  if (typeof value !== "object" || value === null) return value;
  if (isList(value)) {
    const items = value.map(defined);
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  if (isExpression(value) || !isRecord(value)) return value;
  const record: Readonly<Record<string, Value | undefined>> = value;
  const entries: [string, Value][] = [];
  let whole = true;
  for (const key of Object.keys(record)) {
    const item = record[key];
    const kept = item === undefined ? undefined : defined(item);
    if (kept !== undefined) entries.push([key, kept]);
    if (kept === undefined || kept !== item) whole = false;
  }
  return whole ? value : Object.fromEntries(entries);
}
