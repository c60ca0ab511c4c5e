import { metricOf, type Chart } from "../../lowering/charts.ts";
import type { Component } from "../../system/system.ts";

/** What a dashboard shows of the requests that a service answers. */
export const requestCharts = (service: Component): readonly Chart[] => [
  { title: "Latency", lines: { p95: metricOf(service, "latency") } },
  { title: "Errors", lines: { "5xx": metricOf(service, "errors") } },
];
