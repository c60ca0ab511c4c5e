import { metricOf, type Chart } from "../../lowering/charts.ts";
import type { Component } from "../../system/system.ts";

/** What a dashboard shows of everything that runs all the time. */
export const taskCharts = (component: Component): readonly Chart[] => [
  {
    title: "CPU and memory",
    unit: "percent",
    lines: { CPU: metricOf(component, "cpu"), memory: metricOf(component, "memory") },
  },
  { title: "Instances", unit: "count", lines: { running: metricOf(component, "instances") } },
];

/** What a dashboard shows of what runs now and then. */
export const runCharts = (component: Component): readonly Chart[] => [
  {
    title: "Runs",
    unit: "count",
    lines: { succeeded: metricOf(component, "successes"), failed: metricOf(component, "failures") },
  },
];
