import { issue, type Issue } from "../issues/issue.ts";
import { ownerOf } from "../system/accounts.ts";
import type { System } from "../system/system.ts";
import { SYSTEM, type ResourceGraph } from "../terraform/graph.ts";
import { claimsOf, type Claim } from "../terraform/uniqueness/claims.ts";

/** Where a system's resources are made. */
export const placeOf = (system: System) => ({
  target: system.target,
  account: ownerOf(system),
  region: system.region,
});

/** What can be there once and two roots of a design would make: the second apply would fail, or overwrite the first. */
export function takenTwice(systems: readonly System[], graphs: readonly ResourceGraph[]): readonly Issue[] {
  const first = new Map<string, { readonly claim: Claim; readonly system: System }>();
  const found = new Map<string, Issue>();
  for (const [index, graph] of graphs.entries()) {
    const system = systems[index];
    if (!system) continue;
    for (const claim of claimsOf(graph, placeOf(system))) {
      const other = first.get(claim.key);
      if (!other) {
        first.set(claim.key, { claim, system });
        continue;
      }
      const { component, type } = claim.resource;
      const path = component === SYSTEM ? ["environments", system.environment] : ["components", component];
      const facts = {
        type,
        name: claim.names.join(" "),
        environments: [other.system.environment, system.environment],
        ...(other.claim.resource.component === component ? {} : { other: other.claim.resource.component }),
      };
      // One of a component says enough of all that it makes.
      const key = path.join(" ");
      if (!found.has(key)) found.set(key, issue("taken-twice", path, facts));
    }
  }
  return [...found.values()];
}
