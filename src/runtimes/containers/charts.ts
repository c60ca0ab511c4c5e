import { metricOf, type Chart } from "../../lowering/charts.ts";
import type { Target } from "../../terraform/graph.ts";
import type { Component } from "../../system/system.ts";

/** ECS runs tasks where a design and Cloud Run have instances: what the modules of AWS call a metric of the design. */
export const awsMetrics = { instances: "running_tasks" } as const;

/** What a dashboard shows of everything that runs all the time. */
export const taskCharts = (component: Component, target: Target): readonly Chart[] => [
  {
    title: "CPU and memory",
    lines: { CPU: metricOf(component, "cpu"), memory: metricOf(component, "memory") },
  },
  target === "aws"
    ? { title: "Tasks", lines: { running: metricOf(component, awsMetrics.instances) } }
    : { title: "Instances", lines: { running: metricOf(component, "instances") } },
];

/** What a dashboard shows of what runs now and then. */
export const runCharts = (component: Component): readonly Chart[] => [
  {
    title: "Runs",
    lines: { succeeded: metricOf(component, "successes"), failed: metricOf(component, "failures") },
  },
];
