import { metricOf, type Chart } from "../../lowering/charts.ts";
import type { Component } from "../../system/system.ts";
import type { Value } from "../../terraform/expression.ts";

const chartsOf = (queue: Component, passing: Readonly<Record<string, Value>> = {}): readonly Chart[] => [
  {
    title: "messages",
    lines: { waiting: metricOf(queue, "depth"), "dead letters": metricOf(queue, "dead_letters"), ...passing },
  },
  { title: "oldest message", lines: { age: metricOf(queue, "age") } },
];

export const awsCharts = (queue: Component): readonly Chart[] =>
  chartsOf(queue, { sent: metricOf(queue, "sent"), done: metricOf(queue, "done") });

export const gcpCharts = (queue: Component): readonly Chart[] => chartsOf(queue);
