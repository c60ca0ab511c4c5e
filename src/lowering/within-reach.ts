import { issue, type Issue } from "../issues/issue.ts";
import { isEnvironment, ownerOf } from "../system/accounts.ts";
import type { Component, System } from "../system/system.ts";
import type { ResourceGraph } from "../terraform/graph.ts";
import { claimsOf } from "../terraform/uniqueness/claims.ts";
import { loweringOf, type Kinds } from "./kind.ts";
import { placeOf } from "./taken-twice.ts";

/**
 * What a pipeline may change is told by how names begin: `todo-prod-`. In the same account or project, names of another
 * environment and of the root begin otherwise, or it could change these too, and with them what it is to keep from.
 */
export function withinReach(
  systems: readonly System[],
  graphs: readonly ResourceGraph[],
  kinds: Kinds,
): readonly Issue[] {
  const reaches = (component: Component | undefined, system: System): boolean => {
    const kind = component && kinds[component.kind];
    return kind !== undefined && loweringOf(kind, system).changesByName === true;
  };
  const reaching = systems.filter(
    (one) => isEnvironment(one) && Object.values(one.components).some((component) => reaches(component, one)),
  );
  return reaching.flatMap((system) => {
    const beside = systems.filter(
      (one) => one !== system && one.target === system.target && ownerOf(one) === ownerOf(system),
    );
    const found = beside.flatMap((other) => {
      const name = isEnvironment(other)
        ? nameInEnvironment(system, other)
        : nameInRoot(system, other, graphs[systems.indexOf(other)], reaches);
      return name === undefined ? [] : [{ name, other: other.environment }];
    });
    const [first] = found;
    if (!first) return [];
    const { environment, prefix } = system;
    return [issue("within-reach", ["environments", environment, "prefix"], { environment, prefix, ...first })];
  });
}

const begins = (name: string, { prefix }: System): boolean => name.startsWith(`${prefix}-`);

const nameInEnvironment = (system: System, { prefix }: System): string | undefined =>
  prefix !== system.prefix && begins(`${prefix}-`, system) ? prefix : undefined;

/**
 * What the root makes of identities for the environments begins as theirs do, and is kept otherwise; roles under a path
 * begin with that.
 */
function nameInRoot(
  system: System,
  root: System,
  graph: ResourceGraph | undefined,
  reaches: (component: Component | undefined, system: System) => boolean,
): string | undefined {
  // On Google Cloud the names that are told by how they begin are those of secrets, and the root has none.
  if (!graph || root.target !== "aws") return undefined;
  return claimsOf(graph, placeOf(root))
    .filter(({ resource }) => resource.args.path === undefined && !reaches(root.components[resource.component], root))
    .flatMap(({ names }) => names.map((name) => name.slice(name.lastIndexOf("/") + 1)))
    .find((name) => begins(name, system));
}
