import type { System } from "../system/system.ts";
import { atLevel, type Level } from "../system/traffic.ts";
import type { ResourceGraph } from "../terraform/graph.ts";
import { estimate, type Estimate, type EstimateOptions } from "./estimate.ts";
import { part, type Money } from "./money.ts";
import { busyInstances, deriveUsage } from "./usage/usage.ts";

/** How many instances of a component a number of tenants needs in busy hours. */
export interface Instances {
  readonly component: string;
  readonly needed: number;
  readonly fewest: number;
  readonly most: number;
}

/** What a number of tenants costs. */
export interface TenantRow {
  readonly tenants: number;
  readonly users: number;
  readonly requestsPerMonth: number;
  readonly instances: readonly Instances[];
  readonly estimate: Estimate;
  readonly perTenant: Money;
}

/** Estimates a system for several numbers of tenants; undefined when the traffic does not say how many users one has. */
export function tenantRows(
  system: System,
  graph: ResourceGraph,
  counts: readonly number[],
  level: Level,
  options: EstimateOptions,
): readonly TenantRow[] | undefined {
  const { usersPerTenant, ...rest } = system.traffic ?? {};
  if (usersPerTenant === undefined) return undefined;
  return counts.flatMap((tenants): readonly TenantRow[] => {
    const traffic = { ...rest, usersPerTenant, tenants };
    const usage = deriveUsage(system, traffic, level);
    if (!usage) return [];
    const made = estimate(graph, system, usage, options);
    const instances = Object.values(system.components).flatMap(({ key, config }): readonly Instances[] => {
      const range = (config as { readonly instances?: unknown }).instances;
      if (!Array.isArray(range)) return [];
      const [fewest, most] = range as [number, number];
      const needed = busyInstances(usage.of.get(key)?.calls ?? 0, usage.load);
      return [{ component: key, needed: Math.max(fewest, needed), fewest, most }];
    });
    return [
      {
        tenants,
        users: tenants * atLevel(usersPerTenant, level),
        requestsPerMonth: usage.whole.requests,
        instances,
        estimate: made,
        perTenant: part(made.total, tenants),
      },
    ];
  });
}
