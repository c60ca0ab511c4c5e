import { ref, type Reference, type Value } from "../terraform/expression.ts";
import type { Component } from "../system/system.ts";

/** One picture of a component's health, on every dashboard that shows the component. */
export interface Chart {
  /** `CPU and memory`; the component's key is put before it. */
  readonly title: string;
  /** Lines by label, each a metric as modules have it: they say in which unit, one for all lines. */
  readonly lines: Readonly<Record<string, Value>>;
}

/** An entry of a component's metrics: every module that has any gives them under this name. */
export const metricOf = (component: Component, metric: string): Reference =>
  ref(`module.${component.name}`, "metrics", metric);
