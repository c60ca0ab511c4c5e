import type { Value } from "../expression.ts";
import type { Scope } from "../evaluation/scope.ts";
import { address, type Resource } from "../graph.ts";
import { countOf, forEachInstances } from "./block-arguments.ts";
import type { Repeated } from "./configuration.ts";

/** One of what `count` or `for_each` makes; both are absent of what stands once. */
export interface Repetition {
  readonly index?: string | number;
  readonly value?: Value;
}

/** What `count` or `for_each` of a block makes. */
export function repetitions({ count, forEach }: Repeated, scope: Scope): readonly Repetition[] {
  if (count !== undefined) return Array.from({ length: countOf(count, scope) }, (_, index) => ({ index }));
  if (forEach === undefined) return [{}];
  return forEachInstances(forEach, scope).map(([index, value]) => ({ index, value }));
}

/** What expressions of an instance see of it: `each` or `count`. */
export const ofRepetition = ({ index, value }: Repetition): Pick<Scope, "each" | "loop"> => ({
  ...(typeof index === "number" ? { loop: { count: { index } } } : {}),
  ...(typeof index === "string" ? { each: { key: index, value } } : {}),
});

/** Address within the module. */
export const ownAddress = (
  { mode, type, name }: Pick<Resource, "mode" | "type" | "name">,
  { index }: Repetition,
): string => address({ mode, type, name, ...(index === undefined ? {} : { index }) });

/** One value, or a list or object of those of all instances. */
export function collected<T extends Repetition>(
  { count, forEach }: Repeated,
  instances: readonly T[],
  value: (one: T) => Value,
): Value {
  const [first] = instances;
  if (count !== undefined) return instances.map(value);
  if (forEach !== undefined) return Object.fromEntries(instances.map((one) => [String(one.index), value(one)]));
  return first ? value(first) : null;
}
