import type { LoadBalancer } from "../../components/load-balancer/schema.ts";
import type { Service } from "../../components/service/schema.ts";
import { formatDuration } from "../../design/units/index.ts";
import { ofKind, type Component, type System } from "../../system/system.ts";

/** Load balancers that send requests to a service, with the patterns. */
export const routesTo = (
  key: string,
  system: System,
): readonly { readonly balancer: Component<LoadBalancer>; readonly patterns: readonly string[] }[] =>
  ofKind<LoadBalancer>(system, "loadBalancer").flatMap((balancer) => {
    const patterns = Object.entries(balancer.config.routes).flatMap(([pattern, to]) => (to === key ? [pattern] : []));
    return patterns.length === 0 ? [] : [{ balancer, patterns }];
  });

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
  const limits =
    system.target === "gcp"
      ? [{ key: service.key, timeout: service.config.timeout }]
      : routesTo(service.key, system).map(({ balancer }) => ({ key: balancer.key, timeout: balancer.config.timeout }));
  return limits
    .map(({ key, timeout }) => ({ seconds: timeout.seconds, field: `${key}.timeout`, shown: formatDuration(timeout) }))
    .toSorted((one, other) => one.seconds - other.seconds)[0];
}

const socketPath = /\/(?:wss?|websockets?|sockets?|socket\.io|sse)(?:\/|$)/;
const socketVariable = /(?:^|_)(?:WEBSOCKETS?|WS)_/;

/** Whether a service holds connections open: by its routes, or by the names of its variables. */
export const holdsSockets = ({ key, config }: Component<Service>, system: System): boolean =>
  routesTo(key, system).some(({ patterns }) => patterns.some((pattern) => socketPath.test(pattern))) ||
  Object.keys(config.environment ?? {}).some((name) => socketVariable.test(name));
