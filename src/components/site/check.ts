import { issue, type Issue } from "../../issues/issue.ts";
import { ofKind, type Component, type System } from "../../system/system.ts";
import { limits } from "../load-balancer/limits.ts";
import { logDays, type Site } from "./schema.ts";

export function check(site: Component<Site>, system: System): readonly Issue[] {
  const { config } = site;
  if (config.host) return [];
  const { domain } = config;
  if (domain === undefined) return [issue("missing-key", ["domain"], { key: "domain", expected: "domain" })];
  if (!system.components[domain]) return [issue("needs-component", ["domain"], { kind: "domain", why: domain })];
  const sites = ofKind(system, "site");
  const others = [
    ...ofKind(system, "loadBalancer"),
    ...sites.slice(
      0,
      sites.findIndex((one) => one.key === site.key),
    ),
  ];
  const other = others.find((one) => one.config.domain === domain);
  const issues: Issue[] = [];
  if (other) issues.push(issue("conflict", ["domain"], { field: domain, other: other.key, why: "domain-taken" }));
  const { max } = limits.gcpLogDays;
  if (system.target === "gcp" && logDays(config) > max)
    issues.push(
      issue("out-of-range", ["accessLogs", "retain"], { got: `${logDays(config)}d`, min: "1d", max: `${max}d` }),
    );
  return issues;
}
