import type { TypeConstraint } from "../configuration/type-constraint.ts";
import { isExpression, isList, isRecord, type Value } from "../expression.ts";
import { definedKeys, inline } from "../hcl/inline.ts";
import { objectKey } from "../hcl/escape.ts";
import { raw } from "./body.ts";

const LINE_WIDTH = 100;
const STEP = 2;

/**
 * An argument as a person writes it: members of objects in the order that the type has them, and an object of nothing
 * but plain values on one line where it fits. Maps keep one item a line, since they grow.
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
  const items = Object.entries(inOrder(value, type));
  if (type.kind === "object" && items.length > 0 && items.every(([, item]) => isPlain(item))) {
    const text = inline(Object.fromEntries(items));
    if (column + text.length <= LINE_WIDTH) return raw(text);
  }
  const inner = indent + STEP;
  return Object.fromEntries(
    items.map(([key, item]) => [
      key,
      writtenByType(item, memberType(type, key), inner + objectKey(key).length + " = ".length, inner),
    ]),
  );
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
