import { metricOf, type Chart } from "../../lowering/charts.ts";
import type { Component } from "../../system/system.ts";

/** What a dashboard shows of a cache: all that alarms can watch. */
export const charts = (redis: Component): readonly Chart[] => [
  {
    title: "CPU and memory",
    lines: { CPU: metricOf(redis, "cpu"), memory: metricOf(redis, "memory") },
  },
  { title: "Connections", lines: { connections: metricOf(redis, "connections") } },
  { title: "Evictions", lines: { evictions: metricOf(redis, "evictions") } },
];
