import type { TypeConstraint } from "../configuration/type-constraint.ts";
import { isExpression, isList, isRecord, type Value } from "../expression.ts";
import { LINE_WIDTH, writeExpression } from "../hcl/expression.ts";
import { definedKeys, inline } from "../hcl/inline.ts";
import { objectKey } from "../hcl/escape.ts";
import { raw } from "./body.ts";

const STEP = 2;

/**
 * An argument as a person writes it: members of objects in the order that the type has them, and whatever fits on a line
 * on one line. Maps and lists of several objects have one item a line, since they are read and grow item by item.
 */
export function writtenByType(value: Value, type: TypeConstraint, column: number, indent: number, name = ""): Value {
  if (isList(value)) {
    const of = (index: number): TypeConstraint => itemType(type, index);
    const items = value.map((item, index) => {
      // Items of a list are read one after the other: what fits on a line stands on one, maps and all.
      const flat = isRecord(item) ? inline(inOrder(item, of(index))) : undefined;
      if (flat !== undefined && !flat.includes("\n") && indent + STEP + flat.length < LINE_WIDTH) return raw(flat);
      return writtenByType(item, of(index), indent + STEP, indent + STEP);
    });
    const fits = isPlain(items) && column + inline(items).length <= LINE_WIDTH;
    return holdsObjects(value) || !fits ? apart(items) : items;
  }
  if (typeof value === "number") return readable(value, name);
  if (!isRecord(value)) return value;
  const inner = indent + STEP;
  const ordered = inOrder(value, type);
  // fmt puts the values of neighbours below each other.
  const start = inner + Math.max(0, ...Object.keys(ordered).map((key) => objectKey(key).length)) + " = ".length;
  const items = Object.entries(ordered).map(([key, item]): readonly [string, Value] => [
    key,
    writtenByType(item, memberType(type, key), start, inner, key),
  ]);
  const whole = Object.fromEntries(items);
  const isObject = typeof type !== "string" && type.kind === "object";
  if ((!isObject && holdsObjects(Object.values(value))) || !items.every(([, item]) => isPlain(item))) return whole;
  const text = inline(whole);
  return items.length > 0 && column + text.length <= LINE_WIDTH ? raw(text) : whole;
}

/** From large to small: what a number is divided by, and how that is written. */
const sizes = [
  [1024 ** 3, "1024 * 1024 * 1024"],
  [1024 ** 2, "1024 * 1024"],
] as const;
const times = [
  [86_400, "24 * 60 * 60"],
  [3600, "60 * 60"],
] as const;

/** Bytes and seconds as a person says them: 4294967296 is `4 * 1024 * 1024 * 1024`, 1209600 seconds `14 * 24 * 60 * 60`. */
function readable(value: number, name: string): Value {
  // An hour and a day in seconds are known by heart.
  const units = [...sizes, ...(name.endsWith("_seconds") && value !== 3600 && value !== 86_400 ? times : [])];
  const found = units.find(([unit]) => value !== 0 && value % unit === 0);
  if (!found) return value;
  const [unit, factors] = found;
  return raw(value === unit ? factors : `${value / unit} * ${factors}`);
}

/** Whether several items, objects among them, stand in a map or a list. */
const holdsObjects = (items: readonly Value[]): boolean =>
  items.length > 1 && items.some((item) => isRecord(item) && definedKeys(item).length > 0);

/** A list with a line for each item, though it would fit on one. */
function apart(items: readonly Value[]): Value {
  const lines = items.map((item) => `${" ".repeat(STEP)}${writeExpression(item, " ".repeat(STEP))},\n`);
  return lines.some((line) => line.includes("<<")) ? items : raw(`[\n${lines.join("")}]`);
}

/** A record with its members in the order of its type; those that are left out are gone. */
function inOrder(value: Readonly<Record<string, Value>>, type: TypeConstraint): Readonly<Record<string, Value>> {
  const keys = definedKeys(value);
  const members = typeof type !== "string" && type.kind === "object" ? Object.keys(type.members) : [];
  const ordered = [...members.filter((key) => keys.includes(key)), ...keys.filter((key) => !members.includes(key))];
  return Object.fromEntries(ordered.map((key) => [key, value[key] as Value]));
}

const itemType = (type: TypeConstraint, index: number): TypeConstraint =>
  typeof type === "string"
    ? "any"
    : type.kind === "list" || type.kind === "set"
      ? type.of
      : type.kind === "tuple"
        ? (type.items[index] ?? "any")
        : "any";

const memberType = (type: TypeConstraint, key: string): TypeConstraint =>
  typeof type === "string"
    ? "any"
    : type.kind === "map"
      ? type.of
      : type.kind === "object"
        ? (type.members[key]?.type ?? "any")
        : "any";

/** What needs no line of its own: scalars, references, texts, and lists of them. */
function isPlain(value: Value): boolean {
  if (isList(value)) return value.every(isPlain);
  if (isRecord(value)) return definedKeys(value).length === 0;
  return !isExpression(value) || ["ref", "template", "raw", "param", "local", "get"].includes(value.$);
}
