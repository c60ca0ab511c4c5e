import { issue, type Issue } from "../issues/issue.ts";
import type { Connection, System } from "../system/system.ts";
import { dependencyCycles } from "../terraform/cycles.ts";
import { SYSTEM, type ResourceGraph } from "../terraform/graph.ts";

/**
 * Components of a target that cannot be made because each waits for the other, in whatever way and in whichever
 * environments they are connected: the modules that they become are the same in all.
 */
export function circles(graphs: readonly ResourceGraph[], systems: readonly System[]): readonly Issue[] {
  return dependencyCycles(graphs).map((resources) => {
    const through = resources.map(({ id }) => id);
    const implied = (key: string): boolean => systems.some(({ components }) => components[key]?.implied);
    const named = resources.map(({ component }) => component).filter((key) => key !== SYSTEM && !implied(key));
    const keys = named.filter((key, index) => key !== named.at(index - 1) || named.length === 1);
    // A circle within one component is a mistake of its kind, which no design can mend.
    if (new Set(keys).size < 2) throw new Error(`resources wait for each other: ${through.join(", ")}`);
    // Told from a connection that the author wrote, where there is one.
    const used = keys.map((key, index) => connectionOf(systems, key, keys[(index + 1) % keys.length] ?? key));
    const start = Math.max(
      0,
      used.findIndex((one) => one !== undefined),
    );
    const [first = "", ...rest] = [...keys.slice(start), ...keys.slice(0, start)];
    return issue("cycle", used[start]?.path ?? ["components", first], { keys: [first, ...rest, first], through });
  });
}

const connectionOf = (systems: readonly System[], from: string, to: string): Connection | undefined =>
  systems.flatMap(({ uses }) => uses.get(from) ?? []).find((one) => one.to === to);
