import { isExpression, isList, isRecord, type Expression, type Value } from "./expression.ts";

/** An argument is a literal or any expression that gives one. */
export type Argument<T> = T | Expression;

/** A list or set: an expression as a whole, or literals and expressions mixed. */
export type ListArgument<T> = Expression | readonly Argument<T>[];

/** A map: an expression as a whole, or literals and expressions by key. */
export type MapArgument<T> = Expression | Readonly<Record<string, Argument<T>>>;

/** What an optional argument may be besides a value: Terraform reads `null` as "not given". */
export type Absent = null | undefined;

/** A block without arguments, such as `none {}`. */
export type Empty = Readonly<Record<string, never>>;

/**
 * Typed arguments as the plain record that a Resource holds: what is undefined is left out, at any
 * depth, and so is `null` at the top. Deeper, `null` stays: members of an object have to be written.
 */
export function present(args: object): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(defined(args as Value) as object).filter(([, value]) => value !== null));
}

function defined(value: Value): Value {
  if (isList(value)) return value.map(defined);
  if (isExpression(value) || !isRecord(value)) return value;
  const entries: [string, Value | undefined][] = Object.entries(value);
  return Object.fromEntries(entries.flatMap(([key, item]) => (item === undefined ? [] : [[key, defined(item)]])));
}
