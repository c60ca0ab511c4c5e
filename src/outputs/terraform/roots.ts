import { isEnvironment } from "../../system/accounts.ts";
import type { System } from "../../system/system.ts";
import type { ResourceGraph, Target } from "../../terraform/graph.ts";

/** What a root makes. */
export function graphOf({ target, folder }: System, graphs: readonly ResourceGraph[]): ResourceGraph {
  const found = graphs.find((one) => one.target === target && one.folder === folder);
  if (!found) throw new Error(`no root ${target}/${folder}`);
  return found;
}

/** An environment, whose names a chapter has, and the others of its target. */
export interface Shown {
  readonly system: System;
  readonly graph: ResourceGraph;
  readonly others: readonly System[];
}

/** The protected environment of a target, or the first where none is. */
export function shownOf(
  target: Target,
  systems: readonly System[],
  graphs: readonly ResourceGraph[],
): Shown | undefined {
  const environments = systems.filter((one) => one.target === target && isEnvironment(one));
  const system = environments.find((one) => one.protected) ?? environments[0];
  return system && { system, graph: graphOf(system, graphs), others: environments.filter((one) => one !== system) };
}
