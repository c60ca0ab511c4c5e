import { issue } from "../../issues/issue.ts";
import type { Chart } from "../../lowering/charts.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Target } from "../../terraform/graph.ts";
import type { Component } from "../../system/system.ts";
import type { Dashboard } from "./schema.ts";

/** All charts of a dashboard, each under the key of its component. */
export function chartsOf(dashboard: Component<Dashboard>, context: LowerContext, target: Target): readonly Chart[] {
  // Where a chart stands is for people to see, so the design has its say here.
  const all = context.system.order.flatMap((key) => context.find(key) ?? []);
  const drawn = (component: Component): readonly Chart[] | undefined =>
    context
      .loweringOf(component, target)
      ?.charts?.(component, context.within(component))
      .map((chart) => ({ ...chart, title: `${component.key}: ${chart.title}` }));
  const { of } = dashboard.config;
  if (!of) return all.flatMap((component) => drawn(component) ?? []);
  return of.flatMap((key, index) => {
    const component = context.find(key);
    if (!component) return [];
    const charts = drawn(component);
    if (!charts) {
      const allowed = all.filter((one) => drawn(one)).map((one) => one.key);
      context.report(issue("not-allowed", ["of", index], { got: key, allowed }));
    }
    return charts ?? [];
  });
}
