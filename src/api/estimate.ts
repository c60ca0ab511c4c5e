import type { InLanguage } from "../messages/in-language.ts";
import type { Phrases } from "../messages/phrases.ts";
import { budgetVerdict, type BudgetVerdict } from "../pricing/budget.ts";
import { claimsReport, type ClaimsReport } from "../pricing/claims.ts";
import { estimate, type Estimate, type EstimateOptions } from "../pricing/estimate.ts";
import type { Money } from "../pricing/money.ts";
import { allLevels } from "../pricing/summary.ts";
import { deriveUsage } from "../pricing/usage/usage.ts";
import type { System } from "../system/system.ts";
import type { Level } from "../system/traffic.ts";
import type { ResourceGraph } from "../terraform/graph.ts";
import { lowerProject, type Project } from "./project.ts";
import { selected, type Selection } from "./selection.ts";

/** What one environment costs on one cloud, with everything that is held against it. */
export interface SystemEstimate {
  readonly environment: string;
  /** `aws` or `gcp`. */
  readonly target: string;
  /** Load that `estimate` is for. */
  readonly load: Level;
  readonly estimate: Estimate;
  /**
   * Known totals at every load, and whether a line is missing from them; undefined where the design states no traffic.
   */
  readonly totals: Readonly<Record<Level, KnownTotal>> | undefined;
  /** Absent where the design has no budget. */
  readonly budget?: BudgetVerdict;
  /** Absent where the design claims nothing of cost. */
  readonly claims?: ClaimsReport;
}

/** A sum of what is known. */
export interface KnownTotal extends Money {
  /** Whether that is all: false where a line has no price, or lacks a stated usage. */
  readonly complete: boolean;
}

const knownTotal = ({ total, complete }: Estimate): KnownTotal => ({ ...total, complete });

/** The same in words of one language, as the API and the command give it. */
export type SaidEstimate = InLanguage<SystemEstimate>;

/** Prices one system at one load. `rate`: how many yen a dollar buys, for budgets in yen. */
export function estimateSystem(
  system: System,
  graph: ResourceGraph,
  load: Level,
  settings: EstimateOptions,
  rate?: string,
): SystemEstimate {
  const at = (level: Level): Estimate => estimate(graph, system, deriveUsage(system, system.traffic, level), settings);
  const made = at(load);
  const totals =
    system.traffic &&
    (Object.fromEntries(allLevels.map((level) => [level, knownTotal(level === load ? made : at(level))])) as Record<
      Level,
      KnownTotal
    >);
  const budget = budgetVerdict(system, made, rate);
  const claims = claimsReport(system, made);
  return {
    environment: system.environment,
    target: system.target,
    load,
    estimate: made,
    totals,
    ...(budget ? { budget } : {}),
    ...(claims ? { claims } : {}),
  };
}

/** Prices the systems of a design that were asked for. */
export async function estimateProject(
  project: Project,
  selection: Selection,
  load: Level,
  settings: EstimateOptions,
  words: { readonly phrases: Phrases },
): Promise<readonly SystemEstimate[]> {
  const { systems, graphs } = (await lowerProject(project)).lowered;
  const wanted = selected(systems, selection, words);
  return systems.flatMap((system, index) => {
    const graph = graphs[index];
    return graph && wanted(system) ? [estimateSystem(system, graph, load, settings)] : [];
  });
}
