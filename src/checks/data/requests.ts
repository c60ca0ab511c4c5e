import { formatDuration } from "../../design/units/index.ts";
import type { KindConfigs } from "../../system/kind-configs.ts";
import { oncePer } from "../../issues/once-per.ts";
import { ofKind, type Component, type System } from "../../system/system.ts";

type LoadBalancer = KindConfigs["loadBalancer"];
type Service = KindConfigs["service"];

export interface Routing {
  readonly balancer: Component<LoadBalancer>;
  readonly patterns: readonly string[];
}

/** Load balancers that send requests to a service, with the patterns. Every service asks, so all are found at once. */
export const routesTo = (key: string, system: System): readonly Routing[] => routings(system).get(key) ?? [];

const routings = oncePer((system: System): ReadonlyMap<string, readonly Routing[]> => {
  const found = new Map<string, Routing[]>();
  for (const balancer of ofKind(system, "loadBalancer")) {
    const patterns = new Map<string, string[]>();
    for (const [pattern, to] of Object.entries(balancer.config.routes))
      patterns.set(to, [...(patterns.get(to) ?? []), pattern]);
    for (const [to, some] of patterns) found.set(to, [...(found.get(to) ?? []), { balancer, patterns: some }]);
  }
  return found;
});

const socketPath = /\/(?:wss?|websockets?|sockets?|socket\.io|sse)(?:\/|$)/;
const socketVariable = /(?:^|_)(?:WEBSOCKETS?|WS)_/;

/** Whether a service holds connections open: by its routes, or by the names of its variables. */
export const holdsSockets = ({ key, config }: Component<Service>, system: System): boolean =>
  routesTo(key, system).some(({ patterns }) => patterns.some((pattern) => socketPath.test(pattern))) ||
  Object.keys(config.environment ?? {}).some((name) => socketVariable.test(name));

/**
 * Load balancers that a service is behind, less those whose timeout is there for the sockets of another
 * service: it says nothing of how long a plain request takes.
 */
export const waitsOf = (service: Component<Service>, system: System): readonly Routing[] =>
  routesTo(service.key, system).filter(
    ({ balancer }) => holdsSockets(service, system) || !leadsToSockets(balancer, system),
  );

const leadsToSockets = (balancer: Component<LoadBalancer>, system: System): boolean => socketsIn(system)(balancer);

const socketsIn = oncePer((system: System) =>
  oncePer(({ config }: Component<LoadBalancer>) =>
    Object.values(config.routes).some((key) => {
      const other = system.components[key] as Component<Service> | undefined;
      return other !== undefined && holdsSockets(other, system);
    }),
  ),
);

export interface RequestLimit {
  readonly seconds: number;
  /** `web.timeout`: what sets it. */
  readonly field: string;
  readonly shown: string;
}

/**
 * Longest time that a request may take: what the load balancer waits on AWS (undefined without one), the
 * request timeout of the service on Google Cloud.
 */
export function requestLimit(service: Component<Service>, system: System): RequestLimit | undefined {
  // A service is behind one load balancer at most.
  const limited = system.target === "gcp" ? service : waitsOf(service, system)[0]?.balancer;
  if (!limited) return undefined;
  const { timeout } = limited.config;
  return { seconds: timeout.seconds, field: `${limited.key}.timeout`, shown: formatDuration(timeout) };
}
