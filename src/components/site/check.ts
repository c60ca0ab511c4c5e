import { checkAll } from "../../design/unread.ts";
import { issue, type Issue } from "../../issues/issue.ts";
import { ofKind, type Component, type System } from "../../system/system.ts";
import { limits } from "../load-balancer/limits.ts";
import { logDays, type Site } from "./schema.ts";

export const check = (site: Component<Site>, system: System): readonly Issue[] =>
  site.config.host
    ? []
    : checkAll(
        () => checkDomain(site, system),
        () => checkLogs(site.config, system),
      );

function checkDomain({ key, config: { domain } }: Component<Site>, system: System): readonly Issue[] {
  if (domain === undefined) return [issue("missing-key", ["domain"], { key: "domain", expected: aDomain })];
  if (!system.components[domain]) return [issue("absent-component", ["domain"], { got: domain })];
  const sites = ofKind(system, "site");
  const earlier = sites.slice(
    0,
    sites.findIndex((one) => one.key === key),
  );
  const other = [...ofKind(system, "loadBalancer"), ...earlier].find((one) => one.config.domain === domain);
  return other ? [issue("conflict", ["domain"], { field: domain, other: other.key, why: "domain-taken" })] : [];
}

const aDomain = { type: "component", kinds: ["domain"] } as const;

function checkLogs(config: Site, { target }: System): readonly Issue[] {
  const { max } = limits.gcpLogDays;
  const days = logDays(config);
  return target === "gcp" && days > max
    ? [issue("out-of-range", ["accessLogs", "retain"], { got: `${days}d`, min: "1d", max: `${max}d` })]
    : [];
}
