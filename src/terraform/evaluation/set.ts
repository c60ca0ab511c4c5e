import { canonical, isExpression, isList, type Value } from "../expression.ts";
import { isScalar } from "./plain.ts";
import { scalarText } from "./text.ts";

/**
 * Sets are lists of which it is known that Terraform has them as sets: without duplicates, in Terraform's order,
 * and each element is its own key. Who reads values sees lists.
 */
const sets = new WeakSet<readonly Value[]>();

export const isSet = (value: Value): boolean => isList(value) && sets.has(value);

/** The set of some values: once each, texts and numbers in order. What is not known keeps its place. */
export function asSet(items: readonly Value[]): readonly Value[] {
  const once = distinct(unified(items));
  const set = once.every(isScalar) ? once.sort(compareScalars) : once;
  sets.add(set);
  return set;
}

/** A list of the same values: of a set, in its order. */
export const asList = (items: readonly Value[]): readonly Value[] => (isSet(items) ? [...items] : items);

/** Keeps a changed copy of a set a set. */
export const likewise = (original: Value, copy: readonly Value[]): readonly Value[] =>
  isSet(original) && original !== copy ? asSet(copy) : copy;

export function distinct(items: readonly Value[]): Value[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const text = canonical(item);
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}

/** Elements of one list have one type: texts, as soon as one of them is a text. */
export function unified(items: readonly Value[]): readonly Value[] {
  const isText = (item: Value): boolean => typeof item === "string" || (isExpression(item) && item.$ === "template");
  if (!items.some(isText)) return items;
  return items.some((item) => isScalar(item) && typeof item !== "string")
    ? items.map((item) => (isScalar(item) ? scalarText(item) : item))
    : items;
}

function compareScalars(a: string | number | boolean, b: string | number | boolean): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  const [left, right] = [String(a), String(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
