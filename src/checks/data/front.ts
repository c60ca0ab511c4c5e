import { capacityOf } from "../../components/facets-of.ts";
import type { System } from "../../system/system.ts";
import { topologyOf, type Entry } from "../../topology/topology.ts";
import { watches } from "../../rules/data/alarms.ts";

/** Where users' requests come in and are not answered from files; of code, what serves requests. */
export const front = (system: System): readonly Entry[] =>
  topologyOf(system).entries.filter(
    ({ by, component }) => by === "requests" || (by === "code" && capacityOf(component).serves !== undefined),
  );

/** Whether a metric is watched there, or at everything that it passes requests on to. */
export function watchedAt({ component }: Entry, system: System, ...metrics: readonly string[]): boolean {
  if (watches(component, ...metrics)) return true;
  const behind = (topologyOf(system).out.get(component.key) ?? []).flatMap(({ via, to }) =>
    via === "route" ? (system.components[to] ?? []) : [],
  );
  return behind.length > 0 && behind.every((one) => watches(one, ...metrics));
}
