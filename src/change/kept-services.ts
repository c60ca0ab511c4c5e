import { loweringOf, type Kinds } from "../lowering/kind.ts";
import type { System } from "../system/system.ts";
import type { Resource } from "../terraform/graph.ts";

const none: ReadonlySet<string> = new Set();

/** The services in which the kind of a resource's component keeps data, as its lowering says. */
export function keptServices(system: System, kinds: Kinds): (resource: Resource) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return ({ component: key }) => {
    const found = known.get(key);
    if (found) return found;
    const component = system.components[key];
    const kind = component && kinds[component.kind];
    const services = kind ? new Set<string>(loweringOf(kind, system).keeps ?? []) : none;
    known.set(key, services);
    return services;
  };
}
