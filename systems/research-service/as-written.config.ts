import { each, system } from "sekkei";
import corrected from "./sekkei.config.ts";

/** The document as it stands, as far as it resolves at all; `sekkei check --config` finds what is wrong. */
const { components } = corrected;
const { runner, tasks, cache, ...others } = components;

export default system({
  ...corrected,
  accept: {},
  traffic: { ...corrected.traffic, calls: null, tokens: null },
  requirements: {
    availability: each({ dev: "99%", prod: "99.9%" }),
    budget: each({ dev: "$90/month", prod: "$240/month" }),
  },
  components: {
    ...others,
    network: { ...others.network, nat: each({ dev: 1, prod: 2 }), flowLogs: null },
    // Tasks of many minutes inside the API; two tasks allowed, and nothing that would start the second.
    backend: {
      ...others.backend,
      timeout: "60m",
      instances: each({ dev: [1, 2], prod: [2, 4] }),
      offHours: null,
      tracing: false,
      uses: {
        db: "readwrite",
        files: "readwrite",
        claude: "invoke",
        openai: "use",
        anthropic: "use",
        gemini: "use",
        qdrant: "use",
        langfuse: "use",
        wandb: "use",
        github: "use",
      },
    },
    // No threshold for slow queries.
    db: {
      ...others.db,
      storage: { size: each({ dev: "20GiB", prod: "50GiB" }) },
      backup: { retain: each({ dev: "7d", prod: "30d" }), pointInTime: each({ aws: true, gcp: false }) },
      maintenance: null,
      logs: { retain: each({ dev: "7d", prod: "90d" }) },
      alarms: {
        highCpu: { metric: "cpu", above: "70%", for: "10m", notify: ["discord"] },
        lowStorage: { metric: "freeStorage", below: "5GiB", notify: ["discord"] },
      },
      accept: null,
    },
    // "SNS → Discord", and nobody else.
    discord: { kind: "channel", discord: { webhook: "discordWebhook" } },
    ...Object.fromEntries(
      Object.entries(others)
        .filter(([, one]) => one.kind === "secret")
        .map(([key, one]) => [key, { ...one, rotate: null, accept: null }]),
    ),
    ...Object.fromEntries(
      Object.entries(others)
        .filter(([, one]) => one.kind === "external")
        .map(([key, one]) => [key, { ...one, location: null, accept: null }]),
    ),
    web: {
      ...others.web,
      timeout: "60s",
      alarms: { errorRate: { metric: "errors", above: "5%", for: "5m", notify: ["discord"] } },
    },
  },
} as never);

export { cache, runner, tasks };
