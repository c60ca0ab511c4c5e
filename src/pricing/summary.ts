import { levels, type Level } from "../system/traffic.ts";
import type { Line } from "./estimate.ts";
import { total, type Money } from "./money.ts";

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
