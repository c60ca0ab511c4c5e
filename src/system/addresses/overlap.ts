import { blockOf, endOf, type Block } from "./cidr.ts";

/** A range and what it belongs to, for example an environment or an existing network. */
export interface PlacedRange {
  readonly where: string;
  readonly cidr: string;
}

/** Two ranges that share addresses, in the order of the list they came from. */
export interface Overlap<Range extends PlacedRange = PlacedRange> {
  readonly first: Range;
  readonly second: Range;
}

/**
 * Every pair of ranges that share addresses, in list order, in O(n log n + pairs). Ranges must be
 * valid CIDRs; another text throws a RangeError.
 */
export function findOverlaps<Range extends PlacedRange>(ranges: readonly Range[]): Overlap<Range>[] {
  const sorted = ranges
    .map((range, index) => ({ range, index, block: blockOf(range.cidr) }))
    .sort((one, other) => byStart(one.block, other.block) || one.index - other.index);
  const found: { pair: [number, number]; overlap: Overlap<Range> }[] = [];
  // CIDR ranges are nested or apart, so what is still open at a range's start contains all of it.
  const open: typeof sorted = [];
  for (const current of sorted) {
    for (let top = open.at(-1); top && endOf(top.block) <= current.block.first; top = open.at(-1)) open.pop();
    for (const outer of open) {
      const [first, second] = outer.index < current.index ? [outer, current] : [current, outer];
      found.push({ pair: [first.index, second.index], overlap: { first: first.range, second: second.range } });
    }
    open.push(current);
  }
  return found
    .sort((one, other) => one.pair[0] - other.pair[0] || one.pair[1] - other.pair[1])
    .map(({ overlap }) => overlap);
}

const byStart = (one: Block, other: Block): number => one.first - other.first || one.prefix - other.prefix;
