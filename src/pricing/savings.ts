import type { System } from "../system/system.ts";
import type { Level } from "../system/traffic.ts";
import type { ResourceGraph } from "../terraform/graph.ts";
import { lookup } from "./catalog/catalog.ts";
import { estimate, type EstimateOptions } from "./estimate.ts";
import { compareAmounts, cost } from "./money.ts";
import { savings } from "./savings.gen.ts";
import type { Proposal, SavingContext } from "./savings/saving.ts";
import { deriveUsage } from "./usage/usage.ts";

/** Lowers a system to its graph; undefined where that is not valid. */
export type Lower = (system: System) => ResourceGraph | undefined;

/** Every proposal for a system, the largest first. Each stands alone: two that change the same do not add up. */
export function savingsOf(
  system: System,
  graph: ResourceGraph,
  level: Level,
  options: EstimateOptions,
  lower: Lower,
): readonly Proposal[] {
  const usage = deriveUsage(system, system.traffic, level);
  const context: SavingContext = {
    system,
    graph,
    usage,
    estimate: estimate(graph, system, usage, options),
    standing: estimate(graph, system, undefined, options),
    redesigned: (key, fields) => {
      const changed = withFields(system, key, fields);
      const made = changed && lower(changed);
      return made && estimate(made, changed, deriveUsage(changed, changed.traffic, level), options);
    },
    priceOf: (product, quantity) => {
      const price = lookup(product, system.region, options.day, options.prices);
      return price && cost(price, quantity);
    },
  };
  return Object.values(savings)
    .flatMap(({ propose }) => propose(context))
    .sort((a, b) => compareAmounts(b.monthly, a.monthly));
}

/** The system with other fields of one component. */
function withFields(system: System, key: string, fields: Readonly<Record<string, unknown>>): System | undefined {
  const component = system.components[key];
  if (!component) return undefined;
  const config = { ...(component.config as object), ...fields };
  return { ...system, components: { ...system.components, [key]: { ...component, config } } };
}
