import { oncePer } from "../../issues/once-per.ts";
import type { Component, System } from "../../system/system.ts";
import type { LoadBalancer } from "./schema.ts";

/** What a load balancer must know of a service. */
export interface Routed {
  readonly port: number;
  readonly health: string;
  readonly drain: { readonly seconds: number };
}

export interface Route {
  readonly pattern: string;
  /** Paths that it takes: `/api/*` takes `/api` too, unless that has a route of its own. */
  readonly paths: readonly string[];
  readonly service: Component<Routed>;
  /** Ends the Terraform name of what serves it: `api` for `/api/*`, `health_exact` for `/health`. */
  readonly name: string;
  /** Place among the routes; deeper paths come first, and a route at the end moves no other. */
  readonly priority: number;
}

/** Terraform name of a pattern, unique among the routes or reported. */
export const nameOf = (pattern: string): string =>
  pattern
    .replace(/\/\*$/, "/")
    .replace(/[^/]$/, "$&/exact")
    .split("/")
    .filter((part) => part !== "")
    .join("_")
    .replaceAll(/[^A-Za-z0-9_]/g, "_")
    .toLowerCase();

/** All routes but `/`, whose services exist here. Every service asks, so each balancer's are found once. */
export const routesOf = (balancer: Component<LoadBalancer>, system: System): readonly Route[] =>
  routesIn(system)(balancer);

const routesIn = oncePer((system: System) =>
  oncePer((balancer: Component<LoadBalancer>) => findRoutes(balancer, system)),
);

function findRoutes(balancer: Component<LoadBalancer>, system: System): readonly Route[] {
  const { routes } = balancer.config;
  return Object.entries(routes).flatMap(([pattern, key], index) => {
    const service = system.components[key] as Component<Routed> | undefined;
    if (pattern === "/" || !service) return [];
    const base = pattern.replace(/\/\*$/, "");
    const paths = pattern === base || base in routes ? [pattern] : [base, pattern];
    const depth = pattern.split("/").length;
    return [
      { pattern, paths, service, name: nameOf(pattern), priority: (40 - Math.min(depth, 39)) * 1000 + index * 10 },
    ];
  });
}

export const defaultService = (balancer: Component<LoadBalancer>, system: System): Component<Routed> | undefined => {
  const key = balancer.config.routes["/"];
  return key === undefined ? undefined : (system.components[key] as Component<Routed> | undefined);
};

/** Each service once, by key, the default one first. */
export const servicesOf = (balancer: Component<LoadBalancer>, system: System): ReadonlyMap<string, Component<Routed>> =>
  servicesIn(system)(balancer);

const servicesIn = oncePer((system: System) =>
  oncePer((balancer: Component<LoadBalancer>) => findServices(balancer, system)),
);

function findServices(balancer: Component<LoadBalancer>, system: System): ReadonlyMap<string, Component<Routed>> {
  const first = defaultService(balancer, system);
  const services = [...(first ? [first] : []), ...routesOf(balancer, system).map((route) => route.service)];
  return new Map(services.map((service) => [service.key, service]));
}
