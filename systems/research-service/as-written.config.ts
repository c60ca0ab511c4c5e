import { each, system } from "sekkei";
import corrected from "./sekkei.config.ts";

/** The document as it stands, as far as it resolves at all; `sekkei check --config` finds what is wrong. */
const { components } = corrected;
const { runner, tasks, cache, ...others } = components;

export default system({
  ...corrected,
  requirements: {
    availability: each({ global: null, dev: "99%", prod: "99.9%" }),
    budget: each({ global: "$5/month", dev: "$90/month", prod: "$240/month" }),
  },
  components: {
    ...others,
    main: { ...others.main, nat: each({ dev: 1, prod: 2 }), flowLogs: null },
    // Tasks of many minutes inside the API; two tasks allowed, and nothing that would start the second.
    backend: {
      ...others.backend,
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
    db: { ...others.db, logs: { retain: each({ dev: "7d", prod: "90d" }) } },
    web: { ...others.web, alarms: { errorRate: { metric: "errors", above: "5%", for: "5m", notify: ["discord"] } } },
  },
} as never);

export { cache, runner, tasks };
