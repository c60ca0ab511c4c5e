import { issue } from "../../issues/issue.ts";
import type { LowerContext } from "../../lowering/context.ts";
import { ref, type Value } from "../../terraform/expression.ts";
import type { Target } from "../../terraform/graph.ts";
import type { Component } from "../../system/system.ts";
import type { Dashboard } from "./schema.ts";

/** What a dashboard shows: components by key, each with the charts that its module gives. */
export interface Shown {
  readonly name: string;
  readonly charts: Value;
}

export function shownOn(dashboard: Component<Dashboard>, context: LowerContext, target: Target): readonly Shown[] {
  // Where a chart stands is for people to see, so the design has its say here.
  const all = context.system.order.flatMap((key) => context.find(key) ?? []);
  const drawn = (component: Component): boolean => context.loweringOf(component, target)?.charts === true;
  const shown = (component: Component): Shown => ({
    name: component.key,
    charts: ref(`module.${component.name}`, "charts"),
  });
  const { of } = dashboard.config;
  if (!of) return all.filter(drawn).map(shown);
  return of.flatMap((key, index) => {
    const component = context.find(key);
    if (!component) return [];
    if (drawn(component)) return [shown(component)];
    const allowed = all.filter(drawn).map((one) => one.key);
    context.report(issue("not-allowed", ["of", index], { got: key, allowed }));
    return [];
  });
}
