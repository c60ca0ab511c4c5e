import type { System } from "../system/system.ts";
import type { Level, Traffic } from "../system/traffic.ts";
import type { ResourceGraph } from "../terraform/graph.ts";
import { estimate, type Estimate, type EstimateOptions } from "./estimate.ts";
import { deriveUsage } from "./usage/usage.ts";

/** What a system costs at low, expected and high load; all three alike when the design states no traffic. */
export function estimateLevels(
  graph: ResourceGraph,
  system: System,
  traffic: Traffic | undefined,
  options: EstimateOptions,
): Readonly<Record<Level, Estimate>> {
  const at = (level: Level): Estimate => estimate(graph, system, deriveUsage(system, traffic, level), options);
  return { low: at("low"), expected: at("expected"), high: at("high") };
}
