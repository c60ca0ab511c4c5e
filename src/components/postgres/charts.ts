import { metricOf, type Chart } from "../../lowering/charts.ts";
import type { Component } from "../../system/system.ts";

export const awsCharts = (db: Component): readonly Chart[] => [
  { title: "CPU", lines: { cpu: metricOf(db, "cpu") } },
  { title: "Connections", lines: { connections: metricOf(db, "connections") } },
  {
    title: "Free memory and storage",
    lines: { memory: metricOf(db, "free_memory"), storage: metricOf(db, "free_storage") },
  },
];

/** Cloud SQL measures what is used, not what is free. */
export const gcpCharts = (db: Component): readonly Chart[] => [
  {
    title: "CPU and storage in use",
    lines: { cpu: metricOf(db, "cpu"), storage: metricOf(db, "used_storage") },
  },
  { title: "Connections", lines: { connections: metricOf(db, "connections") } },
  { title: "Memory in use", lines: { memory: metricOf(db, "used_memory") } },
];
