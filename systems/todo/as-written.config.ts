import { each, system } from "sekkei";
import { claims } from "./claims.ts";
import corrected from "./sekkei.config.ts";

/**
 * The design as the document has it, as far as a platform accepts it at all; `sekkei check --config`
 * finds what is wrong. README.md lists what had to be changed for it to resolve.
 */
const { components } = corrected;

export default system({
  ...corrected,
  requirements: { ...corrected.requirements, budget: claims.monthlyCost },
  components: {
    ...components,
    // "NAT Gateway (Public Subnet)": one, in production too.
    main: { ...components.main, nat: 1 },
    // Daily backups, and nothing finer, beside an RPO of one hour.
    db: {
      ...components.db,
      backup: { retain: "7d", pointInTime: each({ aws: true, gcp: false }) },
      alarms: { connections: { metric: "connections", above: each({ dev: 60, prod: 400 }), notify: ["ops"] } },
    },
    // One answer for both environments, and no drain, retention or tracing named.
    api: { ...components.api, instances: each({ aws: [2, 10], gcp: [1, 10] }), logs: { retain: "7d" } },
    // "Geographic restriction" without saying which countries.
    waf: { kind: "firewall", rules: ["common", "sqlInjection"] },
  },
} as never);
