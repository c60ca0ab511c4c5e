import { metricOf, type Chart } from "../../lowering/charts.ts";
import type { Component } from "../../system/system.ts";

export const awsCharts = (db: Component): readonly Chart[] => [
  { title: "CPU", unit: "percent", lines: { cpu: metricOf(db, "cpu") } },
  { title: "Connections", unit: "count", lines: { connections: metricOf(db, "connections") } },
  {
    title: "Free memory and storage",
    unit: "bytes",
    lines: { memory: metricOf(db, "free_memory"), storage: metricOf(db, "free_storage") },
  },
];

/** Cloud SQL measures what is used, not what is free. */
export const gcpCharts = (db: Component): readonly Chart[] => [
  {
    title: "CPU and storage in use",
    unit: "percent",
    lines: { cpu: metricOf(db, "cpu"), storage: metricOf(db, "used_storage") },
  },
  { title: "Connections", unit: "count", lines: { connections: metricOf(db, "connections") } },
  { title: "Memory in use", unit: "bytes", lines: { memory: metricOf(db, "used_memory") } },
];
