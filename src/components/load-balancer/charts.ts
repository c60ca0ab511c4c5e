import { metricOf, type Chart } from "../../lowering/charts.ts";
import type { Component } from "../../system/system.ts";

/** What a dashboard shows of a load balancer: all that alarms can watch. */
export const charts = (balancer: Component): readonly Chart[] => [
  { title: "Requests a minute", unit: "count", lines: { requests: metricOf(balancer, "requests") } },
  { title: "Errors", unit: "percent", lines: { "5xx": metricOf(balancer, "errors") } },
  { title: "Latency", unit: "seconds", lines: { p95: metricOf(balancer, "latency") } },
];
