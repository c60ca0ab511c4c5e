import type { System } from "../system/system.ts";
import type { ResourceGraph } from "../terraform/graph.ts";
import { levels, type Level } from "../system/traffic.ts";
import { deriveUsage } from "./usage/usage.ts";
import { estimate, type Estimate, type EstimateOptions, type Line } from "./estimate.ts";
import { total, type Money } from "./money.ts";

/** What one system costs at one load. */
export interface SystemCost {
  readonly environment: string;
  readonly target: System["target"];
  readonly level: Level;
  readonly estimate: Estimate;
}

/** Estimates a system at every load level that its traffic states, or once when it states none. */
export function costsOf(
  system: System,
  graph: ResourceGraph,
  wanted: readonly Level[],
  options: EstimateOptions,
): readonly SystemCost[] {
  return wanted.map((level) => ({
    environment: system.environment,
    target: system.target,
    level,
    estimate: estimate(graph, system, deriveUsage(system, system.traffic, level), options),
  }));
}

export const allLevels: readonly Level[] = levels;

/** Sum of the known lines that a test takes. */
export const sumOf = (lines: readonly Line[], takes: (line: Line) => boolean = () => true): Money =>
  total(lines.flatMap((line) => (line.monthly !== undefined && takes(line) ? [line.monthly] : [])));

/** Known sums by a key of the lines, in order of first appearance. */
export function sumsBy(lines: readonly Line[], keyOf: (line: Line) => string): ReadonlyMap<string, Money> {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const key = keyOf(line);
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return new Map([...groups].map(([key, group]) => [key, sumOf(group)]));
}
