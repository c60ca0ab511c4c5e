import { metricOf, type Chart } from "../../lowering/charts.ts";
import type { Component } from "../../system/system.ts";

/** What a dashboard shows of a load balancer: all that alarms can watch. */
export const charts = (balancer: Component): readonly Chart[] => [
  { title: "Requests a minute", lines: { requests: metricOf(balancer, "requests") } },
  { title: "Errors", lines: { "5xx": metricOf(balancer, "errors") } },
  { title: "Latency", lines: { p95: metricOf(balancer, "latency") } },
];
