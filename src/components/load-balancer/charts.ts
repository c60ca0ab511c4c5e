import type { Chart } from "../../lowering/charts.ts";
import type { Value } from "../../terraform/expression.ts";

/** What a dashboard shows of a load balancer: all that alarms can watch. */
export const chartsOf = (metric: (name: "requests" | "errors" | "latency") => Value): readonly Chart[] => [
  { title: "Requests a minute", unit: "count", lines: { requests: metric("requests") } },
  { title: "Errors", unit: "percent", lines: { "5xx": metric("errors") } },
  { title: "Latency", unit: "seconds", lines: { p95: metric("latency") } },
];
