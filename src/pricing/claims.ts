import type { System } from "../system/system.ts";
import type { Estimate, Line } from "./estimate.ts";
import { compareAmounts, type Money } from "./money.ts";
import { sumOf } from "./summary.ts";

/** A line of the document held against the estimate. */
export interface ClaimRow {
  readonly name: string;
  readonly claimed: Money;
  readonly estimated: Money;
  /** Whether every line behind the estimate has a sum. */
  readonly complete: boolean;
  /** Estimated over claimed; undefined for a claim of nothing. */
  readonly ratio?: number;
  /** The largest lines behind the estimate: why it differs. */
  readonly because: readonly Line[];
}

export interface ClaimsReport {
  readonly total?: ClaimRow;
  readonly items: readonly ClaimRow[];
  /** Known lines that no item of the document covers: what it left out. */
  readonly leftOut: readonly Line[];
}

/** Holds what a document claims against an estimate; undefined when it claims nothing. */
export function claimsReport(system: System, estimate: Estimate): ClaimsReport | undefined {
  const { claims } = system;
  if (!claims) return undefined;
  const covered = new Set<Line>();
  const items = Object.entries(claims.items ?? {}).map(([name, item]) => {
    const takes = (line: Line): boolean =>
      (item.components?.includes(line.component) ?? false) ||
      (line.area !== undefined && (item.areas?.includes(line.area) ?? false));
    const lines = estimate.lines.filter((line) => line.takesOff === undefined && takes(line));
    for (const line of lines) covered.add(line);
    return row(name, item.monthly, lines);
  });
  const charged = estimate.lines.filter((line) => line.monthly !== undefined && line.takesOff === undefined);
  return {
    ...(claims.monthlyCost ? { total: row("total", claims.monthlyCost, estimate.lines) } : {}),
    items,
    leftOut:
      items.length === 0
        ? []
        : largest(
            charged.filter((line) => !covered.has(line)),
            Number.POSITIVE_INFINITY,
          ),
  };
}

function row(name: string, claimed: Money, lines: readonly Line[]): ClaimRow {
  const estimated = sumOf(lines);
  const sum = Number(claimed.amount);
  return {
    name,
    claimed: { amount: claimed.amount, currency: claimed.currency },
    estimated,
    complete: lines.every((line) => line.state === "free" || line.monthly !== undefined),
    ...(sum > 0 && claimed.currency === estimated.currency ? { ratio: Number(estimated.amount) / sum } : {}),
    because: largest(lines, 3),
  };
}

const largest = (lines: readonly Line[], most: number): readonly Line[] =>
  lines
    .filter((line) => line.monthly !== undefined && Number(line.monthly.amount) > 0)
    .sort((a, b) => compareAmounts(b.monthly, a.monthly))
    .slice(0, most);
