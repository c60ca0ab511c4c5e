import type { TypeConstraint } from "../configuration/type-constraint.ts";
import { isExpression, isList, isRecord, type Value } from "../expression.ts";
import { definedKeys, inline } from "../hcl/inline.ts";
import { objectKey } from "../hcl/escape.ts";
import { raw } from "./body.ts";

const LINE_WIDTH = 100;
const STEP = 2;

/**
 * An argument as a person writes it: members of objects in the order that the type has them, and an object of plain
 * values, or of such objects, on one line where it fits. Maps of several have one item a line, since they grow.
 */
export function writtenByType(value: Value, type: TypeConstraint, column: number, indent: number): Value {
  if (typeof type === "string") return value;
  if (isList(value)) {
    const of = (index: number): TypeConstraint => itemType(type, index);
    return value.map((item, index) => {
      // Items of a list are read one after the other: what fits on a line stands on one, maps and all.
      const flat = isRecord(item) ? inline(inOrder(item, of(index))) : undefined;
      if (flat !== undefined && !flat.includes("\n") && indent + STEP + flat.length <= LINE_WIDTH) return raw(flat);
      return writtenByType(item, of(index), indent + STEP, indent + STEP);
    });
  }
  if (!isRecord(value)) return value;
  const inner = indent + STEP;
  const items = Object.entries(inOrder(value, type)).map(([key, item]): readonly [string, Value] => [
    key,
    writtenByType(item, memberType(type, key), inner + objectKey(key).length + " = ".length, inner),
  ]);
  const whole = Object.fromEntries(items);
  if ((type.kind !== "object" && items.length > 1) || !items.every(([, item]) => isPlain(item))) return whole;
  const text = inline(whole);
  return items.length > 0 && column + text.length <= LINE_WIDTH ? raw(text) : whole;
}

/** A record with its members in the order of its type; those that are left out are gone. */
function inOrder(value: Readonly<Record<string, Value>>, type: TypeConstraint): Readonly<Record<string, Value>> {
  const keys = definedKeys(value);
  const members = typeof type !== "string" && type.kind === "object" ? Object.keys(type.members) : [];
  const ordered = [...members.filter((key) => keys.includes(key)), ...keys.filter((key) => !members.includes(key))];
  return Object.fromEntries(ordered.map((key) => [key, value[key] as Value]));
}

const itemType = (type: Exclude<TypeConstraint, string>, index: number): TypeConstraint =>
  type.kind === "list" || type.kind === "set" ? type.of : type.kind === "tuple" ? (type.items[index] ?? "any") : "any";

const memberType = (type: Exclude<TypeConstraint, string>, key: string): TypeConstraint =>
  type.kind === "map" ? type.of : type.kind === "object" ? (type.members[key]?.type ?? "any") : "any";

/** What needs no line of its own: scalars, references, texts, and lists of them. */
function isPlain(value: Value): boolean {
  if (isList(value)) return value.every(isPlain);
  if (isRecord(value)) return definedKeys(value).length === 0;
  return !isExpression(value) || ["ref", "template", "raw", "param", "local", "get"].includes(value.$);
}
