import type { System } from "../system/system.ts";
import { scenarios, type Loss, type Scenario } from "../facets/recovery.ts";
import { losses } from "./losses.ts";
import { keeps, longest, type Span } from "../facets/span.ts";
import type { Stated } from "../facets/stated.ts";
import type { Status } from "../facets/status.ts";

export interface ComponentLoss extends Loss {
  readonly component: string;
}

export interface ScenarioOutcome {
  readonly scenario: Scenario;
  /** Whether the promises are about it: the loss of a zone or of data, not of a region. */
  readonly promised: boolean;
  readonly components: readonly ComponentLoss[];
  /** Of the whole: the worst of its components, which are recovered at the same time. */
  readonly rpo: Span;
  readonly rto: Span;
}

export interface Recovery {
  readonly rpo: { readonly status: Status; readonly promisedSeconds?: number; readonly reachable: Span };
  readonly rto: { readonly status: Status; readonly promisedSeconds?: number; readonly reachable: Span };
  readonly scenarios: readonly ScenarioOutcome[];
}

/** What is lost, and for how long, when a zone, data or a region is lost. */
export function recovery(system: System, stated: Stated = {}): Recovery {
  const outcomes = scenarios.map((scenario): ScenarioOutcome => {
    const components = Object.values(system.components).flatMap((component) => {
      const loss = losses(component, scenario, system, stated);
      return loss ? [{ component: component.key, ...loss }] : [];
    });
    return {
      scenario,
      promised: scenario !== "region",
      components,
      rpo: longest(components.map(({ rpo }) => rpo)),
      rto: longest(components.map(({ rto }) => rto)),
    };
  });
  const counted = outcomes.filter(({ promised }) => promised);
  const verdict = (objective: "rpo" | "rto") => {
    const spans = counted.map((outcome) => outcome[objective]);
    // Every component, not the worst of each scenario: a miss must not hide behind an unknown.
    const all = counted.flatMap(({ components }) => components.map((one) => one[objective]));
    const promised = system.requirements[objective]?.seconds;
    return {
      status: all.length === 0 && promised !== undefined ? ("unknown" as const) : keeps(all, promised),
      ...(promised === undefined ? {} : { promisedSeconds: promised }),
      reachable: longest(spans),
    };
  };
  return { rpo: verdict("rpo"), rto: verdict("rto"), scenarios: outcomes };
}
