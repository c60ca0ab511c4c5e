import { isExpression, isList, isRecord, type Value } from "../expression.ts";
import { refuse, within } from "../evaluation/refused.ts";
import { asSet, isSet } from "../evaluation/set.ts";
import { bool, number, sortedKeys, text } from "../evaluation/text.ts";
import { isScalar } from "../evaluation/plain.ts";

/** The `type` of a variable. */
export type TypeConstraint =
  | "any"
  | "string"
  | "number"
  | "bool"
  | { readonly kind: "list" | "set" | "map"; readonly of: TypeConstraint }
  | { readonly kind: "tuple"; readonly items: readonly TypeConstraint[] }
  | { readonly kind: "object"; readonly members: Readonly<Record<string, MemberConstraint>> };

export interface MemberConstraint {
  readonly type: TypeConstraint;
  readonly optional: boolean;
  readonly default?: Value;
}

/** A type as it is written: `map(object({ port = optional(number, 80) }))`. */
export function parseType(value: Value): TypeConstraint {
  if (isExpression(value) && value.$ === "raw") {
    const name = value.code;
    if (name === "string" || name === "number" || name === "bool" || name === "any") return name;
    if (name === "list" || name === "set" || name === "map") return { kind: name, of: "any" };
    return refuse(`no type ${name}`);
  }
  if (!isExpression(value) || value.$ !== "call") return refuse("a type expected");
  const [of = null] = value.args;
  switch (value.name) {
    case "list":
    case "set":
    case "map":
      return { kind: value.name, of: parseType(of) };
    case "tuple":
      return { kind: "tuple", items: isList(of) ? of.map(parseType) : refuse("tuple: a list of types expected") };
    case "object": {
      if (!isRecord(of)) return refuse("object: types by name expected");
      const members = Object.entries(of).map(([name, one]) => [name, member(one)] as const);
      return { kind: "object", members: Object.fromEntries(members) };
    }
    default:
      return refuse(`no type ${value.name}(...)`);
  }
}

function member(value: Value): MemberConstraint {
  if (!isExpression(value) || value.$ !== "call" || value.name !== "optional")
    return { type: parseType(value), optional: false };
  const [of = null, otherwise] = value.args;
  const type = parseType(of);
  return { type, optional: true, ...(otherwise === undefined ? {} : { default: convert(otherwise, type) }) };
}

/** A value as its type has it; what is not known yet passes. */
export function convert(value: Value, type: TypeConstraint): Value {
  if (value === null || type === "any") return value;
  if (isExpression(value)) {
    return value.$ === "if" ? { ...value, then: convert(value.then, type), else: convert(value.else, type) } : value;
  }
  if (typeof type === "string") {
    if (!isScalar(value)) return refuse(`${type} expected, not a ${isList(value) ? "list" : "map"}`);
    return type === "string" ? text(value) : type === "number" ? number(value) : bool(value);
  }
  switch (type.kind) {
    case "list":
    case "set": {
      if (!isList(value)) return refuse(`${type.kind} expected`);
      const items = value.map((item, index) => within(index, () => convert(item, type.of)));
      return type.kind === "set" ? asSet(items) : isSet(value) ? items : sameOr(value, items);
    }
    case "tuple":
      if (!isList(value) || value.length !== type.items.length) return refuse(`${type.items.length} items expected`);
      return value.map((item, index) => within(index, () => convert(item, type.items[index] ?? "any")));
    case "map": {
      if (!isRecord(value)) return refuse("map expected");
      const of = (key: string): Value => within(key, () => convert(value[key] as Value, type.of));
      return Object.fromEntries(sortedKeys(value).map((key) => [key, of(key)]));
    }
    case "object":
      if (!isRecord(value)) return refuse("object expected");
      return Object.fromEntries(
        Object.entries(type.members).map(([name, one]) => [name, within(name, () => memberOf(value, name, one))]),
      );
  }
}

function memberOf(value: Readonly<Record<string, Value>>, name: string, one: MemberConstraint): Value {
  const given = Object.hasOwn(value, name) ? value[name] : undefined;
  if (given === undefined && !one.optional) return refuse("missing");
  return given === undefined || given === null ? (one.default ?? null) : convert(given, one.type);
}

const sameOr = (before: readonly Value[], after: readonly Value[]): readonly Value[] =>
  after.every((item, index) => item === before[index]) ? before : after;
