/**
 * A set of environments by their places in the design: a bit each, of as many as there are. Equal sets are
 * equal values, cheap to compare and good as keys.
 */
export type EnvironmentSet = bigint;

export const noEnvironment: EnvironmentSet = 0n;

export const environmentAt = (index: number): EnvironmentSet => 1n << BigInt(index);

export const includes = (set: EnvironmentSet, index: number): boolean => (set & environmentAt(index)) !== 0n;

export const contains = (outer: EnvironmentSet, inner: EnvironmentSet): boolean => (outer & inner) === inner;

/** Environments whose entry passes the test; by default, those that have an entry. */
export function environmentsOf<Entry>(
  entries: readonly Entry[],
  passes: (entry: Entry, index: number) => boolean = (entry) => entry !== undefined,
): EnvironmentSet {
  let set = noEnvironment;
  entries.forEach((entry, index) => {
    if (passes(entry, index)) set |= environmentAt(index);
  });
  return set;
}
