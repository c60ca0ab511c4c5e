import { text } from "../../text/text.ts";
import { checkAll, checkEach } from "../../design/unread.ts";
import { issue, type Issue } from "../../issues/issue.ts";
import { checkAlarms } from "../../lowering/alarms/field.ts";
import { ofKind, type Component, type System } from "../../system/system.ts";
import { gcpTls, limits } from "./limits.ts";
import { metrics } from "./metrics.ts";
import { defaultService, nameOf, routesOf, servicesOf, type Routed } from "./routes.ts";
import type { LoadBalancer } from "./schema.ts";

export function check(balancer: Component<LoadBalancer>, system: System): readonly Issue[] {
  return checkAll(
    () => domain(balancer, system),
    () => firewall(balancer, system),
    () => taken(balancer, system),
    () => mainRoute(balancer, system),
    () => routeNames(balancer, system),
    () => routes(balancer, system),
    () => tls(balancer, system),
    () => accessLogs(balancer, system),
    () => checkAlarms(balancer.config.alarms, metrics),
  );
}

/** Load balancers that stand before this one in the design. */
const earlier = (balancer: Component<LoadBalancer>, system: System): readonly Component<LoadBalancer>[] => {
  const all = ofKind(system, "loadBalancer");
  return all.slice(
    0,
    all.findIndex((one) => one.key === balancer.key),
  );
};

const domain = ({ config }: Component<LoadBalancer>, system: System): readonly Issue[] =>
  system.components[config.domain] ? [] : [issue("absent-component", ["domain"], { got: config.domain })];

const firewall = ({ config }: Component<LoadBalancer>, system: System): readonly Issue[] =>
  config.firewall === undefined || system.components[config.firewall]
    ? []
    : [issue("absent-component", ["firewall"], { got: config.firewall })];

function taken(balancer: Component<LoadBalancer>, system: System): readonly Issue[] {
  const { domain: key } = balancer.config;
  const other = earlier(balancer, system).find((one) => one.config.domain === key);
  return other ? [issue("conflict", ["domain"], { field: key, other: other.key, why: "domain-taken" })] : [];
}

function mainRoute(balancer: Component<LoadBalancer>, system: System): readonly Issue[] {
  const main = balancer.config.routes["/"];
  if (main === undefined)
    return [issue("missing-key", ["routes", "/"], { key: "/", expected: { type: "component", kinds: ["service"] } })];
  return defaultService(balancer, system) ? [] : [issue("absent-component", ["routes", "/"], { got: main })];
}

function routeNames(balancer: Component<LoadBalancer>, system: System): readonly Issue[] {
  const names = new Map<string, string>();
  return routesOf(balancer, system).flatMap(({ pattern, name }) => {
    const known = names.get(name);
    names.set(name, pattern);
    return known === undefined
      ? []
      : [issue("name-collision", ["routes", pattern], { key: pattern, other: known, name: nameOf(pattern) })];
  });
}

function routes(balancer: Component<LoadBalancer>, system: System): readonly Issue[] {
  const others = earlier(balancer, system);
  return checkEach(balancer.config.routes, (key, pattern) => {
    // Another kind of service may do without a port.
    const service = system.components[key] as Component<Partial<Routed>> | undefined;
    if (!service) return [];
    const listens = (): readonly Issue[] =>
      service.config.port === undefined
        ? [issue("needs-field", ["routes", pattern], { field: `${key}.port`, why: "load-balancer" })]
        : [];
    return checkAll(listens, () => {
      // A target group serves one load balancer.
      const other = system.target === "aws" ? others.find((one) => servicesOf(one, system).has(key)) : undefined;
      const facts = { field: key, other: other?.key ?? "", why: "one-load-balancer-a-service" } as const;
      return other ? [issue("conflict", ["routes", pattern], facts)] : [];
    });
  });
}

function tls({ config }: Component<LoadBalancer>, system: System): readonly Issue[] {
  return system.target === "gcp" && config.tls.minimum === "1.3"
    ? [
        issue("unsupported-on", ["tls", "minimum"], {
          target: "gcp",
          what: text("minimum TLS version 1.3", "最低 TLS バージョン 1.3"),
          instead: 'minimum: each({ aws: "1.3", gcp: "1.2" })',
          source: gcpTls.source,
        }),
      ]
    : [];
}

function accessLogs({ config }: Component<LoadBalancer>, system: System): readonly Issue[] {
  const days = config.accessLogs.retain.seconds / 86_400;
  const { max } = limits.gcpLogDays;
  return system.target === "gcp" && days > max
    ? [issue("out-of-range", ["accessLogs", "retain"], { got: `${days}d`, min: "1d", max: `${max}d` })]
    : [];
}
