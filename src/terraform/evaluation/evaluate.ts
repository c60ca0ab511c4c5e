import { isExpression, isList, isRecord, type Value } from "../expression.ts";
import { isPlain, type Plain } from "./plain.ts";
import { reduce } from "./reduce.ts";
import { caught } from "./refused.ts";
import type { Scope } from "./scope.ts";

/** A value without expressions; undefined as soon as any part of it is unknown or wrong. */
export function evaluate(value: Value, scope: Scope): Plain | undefined {
  const found = caught(() => reduce(value, { ...scope, final: true }));
  return found !== undefined && isPlain(found) ? found : undefined;
}

/** A value as far as it is known, for those who look at single values in it: what is unknown is left out. */
export function knownParts(value: Value, scope: Scope): Plain | undefined {
  if (isList(value)) return value.map((item) => knownParts(item, scope)).filter((item) => item !== undefined);
  if (isExpression(value) || !isRecord(value)) return evaluate(value, scope);
  const known: Record<string, Plain> = {};
  for (const [key, item] of Object.entries(value)) {
    const plain = knownParts(item, scope);
    if (plain !== undefined) known[key] = plain;
  }
  return known;
}
