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
  accept: {},
  requirements: { ...corrected.requirements, budget: claims.monthlyCost },
  components: {
    ...components,
    // "NAT Gateway (Public Subnet)": one, in production too.
    network: { ...components.network, nat: 1 },
    // Daily backups, and nothing finer, beside an RPO of one hour.
    db: {
      ...components.db,
      backup: { retain: "7d", pointInTime: each({ aws: true, gcp: false }) },
      storage: null,
      accept: null,
      alarms: { connections: { metric: "connections", above: each({ dev: 60, prod: 400 }), notify: ["ops"] } },
    },
    // One answer for both environments, and no drain, retention or tracing named.
    web: {
      ...components.web,
      alarms: {
        errorRate: { metric: "errors", above: "5%", notify: ["ops"] },
        latency: { metric: "latency", above: "1s", notify: ["ops"] },
      },
    },
    api: { ...components.api, instances: each({ aws: [2, 10], gcp: [1, 10] }), logs: { retain: "7d" } },
    apiToken: { kind: "secret" },
    ops: { kind: "channel", email: ["ops@example.com"] },
    // "Geographic restriction" without saying which countries.
    waf: { kind: "firewall", rules: ["common", "sqlInjection"] },
  },
} as never);
