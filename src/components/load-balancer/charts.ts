import type { AwsMetric } from "../../lowering/alarms/aws.ts";
import type { GcpMetric } from "../../lowering/alarms/gcp.ts";
import type { Chart } from "../../lowering/charts.ts";

/** What a dashboard shows of a load balancer: all that alarms can watch. */
export const chartsOf = <Metric extends AwsMetric | GcpMetric>(
  metricOf: (metric: "requests" | "errors" | "latency") => Metric,
): readonly Chart<Metric>[] => [
  { title: "Requests a minute", unit: "count", lines: { requests: metricOf("requests") } },
  { title: "Errors", unit: "percent", lines: { "5xx": metricOf("errors") } },
  { title: "Latency", unit: "seconds", lines: { p95: metricOf("latency") } },
];
