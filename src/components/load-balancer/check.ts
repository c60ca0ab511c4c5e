import { issue, type Issue } from "../../issues/issue.ts";
import { checkAlarms } from "../../lowering/alarms/field.ts";
import { ofKind, type Component, type System } from "../../system/system.ts";
import { gcpTls, limits } from "./limits.ts";
import { metrics } from "./metrics.ts";
import { defaultService, nameOf, routesOf, servicesOf, type Routed } from "./routes.ts";
import type { LoadBalancer } from "./schema.ts";

export function check(balancer: Component<LoadBalancer>, system: System): readonly Issue[] {
  return [
    ...domain(balancer, system),
    ...routes(balancer, system),
    ...tls(balancer, system),
    ...accessLogs(balancer, system),
    ...checkAlarms(balancer.config.alarms, metrics),
  ];
}

/** Load balancers that stand before this one in the design. */
const earlier = (balancer: Component<LoadBalancer>, system: System): readonly Component<LoadBalancer>[] => {
  const all = ofKind(system, "loadBalancer");
  return all.slice(
    0,
    all.findIndex((one) => one.key === balancer.key),
  );
};

function domain(balancer: Component<LoadBalancer>, system: System): readonly Issue[] {
  const { domain: key, firewall } = balancer.config;
  const issues: Issue[] = [];
  if (!system.components[key]) issues.push(issue("needs-component", ["domain"], { kind: "domain", why: key }));
  if (firewall !== undefined && !system.components[firewall])
    issues.push(issue("needs-component", ["firewall"], { kind: "firewall", why: firewall }));
  const other = earlier(balancer, system).find((one) => one.config.domain === key);
  if (other) issues.push(issue("conflict", ["domain"], { field: key, other: other.key, why: "domain-taken" }));
  return issues;
}

function routes(balancer: Component<LoadBalancer>, system: System): readonly Issue[] {
  const { routes: stated } = balancer.config;
  const issues: Issue[] = [];
  if (stated["/"] === undefined) issues.push(issue("missing-key", ["routes", "/"], { key: "/", expected: "service" }));
  else if (!defaultService(balancer, system))
    issues.push(issue("needs-component", ["routes", "/"], { kind: "service", why: stated["/"] }));
  const names = new Map<string, string>();
  for (const { pattern, name } of routesOf(balancer, system)) {
    const known = names.get(name);
    if (known !== undefined)
      issues.push(issue("name-collision", ["routes", pattern], { key: pattern, other: known, name: nameOf(pattern) }));
    names.set(name, pattern);
  }
  const others = earlier(balancer, system);
  for (const [pattern, key] of Object.entries(stated)) {
    const service = system.components[key] as Component<Routed> | undefined;
    if (!service) continue;
    if (service.config.port === undefined)
      issues.push(issue("needs-field", ["routes", pattern], { field: `${key}.port`, why: "load-balancer" }));
    // A target group serves one load balancer.
    const taken = others.find((one) => servicesOf(one, system).has(key));
    if (taken && system.target === "aws")
      issues.push(
        issue("conflict", ["routes", pattern], { field: key, other: taken.key, why: "one-load-balancer-a-service" }),
      );
  }
  return issues;
}

function tls({ config }: Component<LoadBalancer>, system: System): readonly Issue[] {
  return system.target === "gcp" && config.tls.minimum === "1.3"
    ? [
        issue("unsupported-on", ["tls", "minimum"], {
          target: "gcp",
          what: "minimum TLS version 1.3",
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
