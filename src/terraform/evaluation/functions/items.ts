import { isList, isRecord, type Value } from "../../expression.ts";
import type { Plain } from "../plain.ts";
import { refuse } from "../refused.ts";

/** An argument as list. */
export function items<V extends Value | Plain>(value: V | undefined): readonly V[] {
  if (Array.isArray(value)) return value as readonly V[];
  return refuse("list expected");
}

/** An argument as list, or undefined while that is not known. */
export function itemsIn(value: Value | undefined): readonly Value[] | undefined {
  if (value === undefined || value === null) return refuse("list expected, not null");
  if (isList(value)) return value;
  if (typeof value !== "object" || isRecord(value)) return refuse("list expected");
  return undefined;
}

/** An argument as map or object, or undefined while that is not known. */
export function membersIn(value: Value | undefined): Readonly<Record<string, Value>> | undefined {
  if (value === undefined || value === null) return refuse("map expected, not null");
  if (isRecord(value)) return value;
  if (typeof value !== "object" || isList(value)) return refuse("map expected");
  return undefined;
}
