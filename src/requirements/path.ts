import type { LoadBalancer } from "../components/load-balancer/schema.ts";
import type { Site } from "../components/site/schema.ts";
import type { Component, Connection, System } from "../system/system.ts";
import type { Stated } from "../facets/stated.ts";

/** A component that another cannot do without. */
export interface Dependency {
  readonly to: string;
  /** Absent for what stands in the configuration: routes, the domain, the firewall. */
  readonly connection?: Connection;
}

/**
 * What a component needs: the connections of `uses` but those marked optional, and what a load balancer
 * is made of. A queue or topic needs nothing: whoever reads from it does so later.
 */
export function dependencies(component: Component, system: System, stated: Stated = {}): readonly Dependency[] {
  if (component.kind === "loadBalancer") {
    const { domain, firewall, routes } = component.config as LoadBalancer;
    const keys = [domain, ...(firewall === undefined ? [] : [firewall]), ...Object.values(routes)];
    return [...new Set(keys)].filter((key) => system.components[key]).map((to) => ({ to }));
  }
  if (component.kind === "site") {
    const { domain } = component.config as Site;
    return domain !== undefined && system.components[domain] ? [{ to: domain }] : [];
  }
  return (system.uses.get(component.key) ?? [])
    .filter(({ from, to }) => !stated.optional?.some((one) => one.from === from && one.to === to))
    .map((connection) => ({ to: connection.to, connection }));
}

/**
 * Where requests come in: load balancers and sites. Without any, the services and workers that nobody else
 * uses: what they do is what the system promises.
 */
export function entries(system: System): readonly Component[] {
  const all = Object.values(system.components);
  const open = all.filter(({ kind }) => kind === "loadBalancer" || kind === "site");
  if (open.length > 0) return open;
  return all.filter(
    ({ key, kind }) => (kind === "service" || kind === "worker") && (system.usedBy.get(key) ?? []).length === 0,
  );
}

/** Every component that an answer from here depends on, itself first, each once. */
export function reachable(from: readonly Component[], system: System, stated?: Stated): readonly Component[] {
  const found = new Map(from.map((component) => [component.key, component]));
  for (const component of found.values()) {
    for (const { to } of dependencies(component, system, stated)) {
      const next = system.components[to];
      if (next) found.set(to, next);
    }
  }
  return [...found.values()];
}
