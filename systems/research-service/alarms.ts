import { each } from "sekkei";

/** The document's table of alarms, all of them to Discord. */
const notify = ["discord"] as const;

export const alarms = {
  compute: {
    highCpu: { metric: "cpu", above: "80%", for: "5m", notify },
    highMemory: { metric: "memory", above: "85%", for: "5m", notify },
  },
  database: {
    highCpu: { metric: "cpu", above: "70%", for: "10m", notify },
    lowStorage: { metric: "freeStorage", below: "5GiB", notify },
  },
  queue: {
    failed: { metric: "deadLetters", above: 0, notify },
    waiting: { metric: "age", above: "2h", notify },
  },
  cache: {
    full: { metric: "memory", above: "80%", notify },
    evicting: { metric: "evictions", above: 100, notify },
  },
  web: {
    errorRate: { metric: "errors", above: "5%", for: "5m", notify },
    slow: each({ dev: null, prod: { metric: "latency", above: "5s", for: "5m", notify } }),
  },
} as const;
