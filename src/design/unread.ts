import type { Issue } from "../issues/issue.ts";

/**
 * A design that is wrong somewhere is checked all the same, so that everything wrong with it is told at once. What a
 * wrong place was meant to hold nobody knows: reading it ends the check that reads it, and no other.
 */
class Unread extends Error {
  override readonly name = "Unread";
}

/** Stands in a design for a value that cannot be known. */
export const unread: unique symbol = Symbol("unread");

/** Ends the check that asks for what cannot be known. */
export function refuse(): never {
  throw new Unread("a value that is wrong in the design was read");
}

/** What `read` gives, or undefined when it asks for what cannot be known. */
export function ifRead<Answer>(read: () => Answer): Answer | undefined {
  try {
    return read();
  } catch (thrown) {
    if (thrown instanceof Unread) return undefined;
    throw thrown;
  }
}

/** What several checks find; one that asks for what cannot be known finds nothing. */
export const checkAll = (...checks: readonly (() => readonly Issue[])[]): readonly Issue[] =>
  checks.flatMap((check) => ifRead(check) ?? []);

/** What a check finds in each item of a list, or each value of an object; as `checkAll`, one by one. */
export function checkEach<Item>(
  items: readonly Item[],
  check: (item: Item, index: number) => readonly Issue[],
): readonly Issue[];
export function checkEach<Item>(
  items: Readonly<Record<string, Item>>,
  check: (item: Item, key: string) => readonly Issue[],
): readonly Issue[];
export function checkEach(items: object, check: (item: never, key: never) => readonly Issue[]): readonly Issue[] {
  const keys: readonly (string | number)[] = Array.isArray(items) ? [...items.keys()] : Object.keys(items);
  const at = (key: string | number) => (items as Readonly<Record<string | number, unknown>>)[key];
  return checkAll(...keys.map((key) => () => check(at(key) as never, key as never)));
}

/** Sets a field of an object or list; one that cannot be known is there, and reading it ends the check. */
export function setField(holder: object, key: string | number, value: unknown): void {
  Object.defineProperty(
    holder,
    key,
    value === unread
      ? { get: refuse, enumerable: true, configurable: true }
      : { value, enumerable: true, configurable: true, writable: true },
  );
}

/** A copy of plain data in which what stands at a path cannot be known. */
export function withUnread<Value>(value: Value, path: readonly (string | number)[]): Value {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== "object" || value === null) return value;
  const copy = Object.defineProperties(
    (Array.isArray(value) ? [] : {}) as Value & object,
    Object.getOwnPropertyDescriptors(value),
  );
  const inner = ifRead(() => (value as Readonly<Record<string | number, unknown>>)[step]);
  if (rest.length === 0) setField(copy, step, unread);
  else if (inner !== undefined) setField(copy, step, withUnread(inner, rest));
  return copy;
}

/** An object of fields that are worked out; one that follows from what cannot be known cannot be known itself. */
export function workedOut<Value extends object>(fields: {
  readonly [Key in keyof Value]-?: () => Value[Key] | undefined;
}): Value {
  const made: object = {};
  for (const [key, work] of Object.entries<() => unknown>(fields)) {
    const known = ifRead(() => ({ value: work() }));
    if (!known) setField(made, key, unread);
    else if (known.value !== undefined) setField(made, key, known.value);
  }
  return made as Value;
}
