// Written here: the CIDR libraries to be had either need Node 22 or do not allocate ranges.
import { addressCount, formatCidr, parseBlock, type Block } from "../../design/units/cidr.ts";

export { addressCount, formatCidr, type Block };

/** A range that the schema has let through. Throws a RangeError on any other text: that is a slip in the caller. */
export function blockOf(cidr: string): Block {
  const block = parseBlock(cidr);
  if (!block.ok) throw new RangeError(`Not an IPv4 range: ${cidr}`);
  return block.value;
}

/** Address just after the range, up to 2**32. */
export const endOf = (block: Block): number => block.first + addressCount(block.prefix);

/** Whether `inner` lies in `outer`; a range contains itself. */
export const contains = (outer: Block, inner: Block): boolean =>
  outer.first <= inner.first && endOf(inner) <= endOf(outer);

/** Whether two ranges share an address. */
export const overlaps = (one: Block, other: Block): boolean => one.first < endOf(other) && other.first < endOf(one);

/** The `index`th range of length `prefix` in `outer`, from 0; undefined when there is none. */
export function nthSubnet(outer: Block, prefix: number, index: number): Block | undefined {
  const block = { first: outer.first + index * addressCount(prefix), prefix };
  return prefix >= outer.prefix && prefix <= 32 && index >= 0 && contains(outer, block) ? block : undefined;
}

/** All ranges of length `prefix` in `outer`, in order; none when it is shorter than that of `outer`. */
export function split(outer: Block, prefix: number): Block[] {
  const count = prefix < outer.prefix ? 0 : addressCount(outer.prefix) / addressCount(prefix);
  return Array.from({ length: count }, (_, index) => ({ first: outer.first + index * addressCount(prefix), prefix }));
}

/** Lowest range of length `prefix` in `outer` that shares no address with `taken`; undefined when there is none. */
export function firstFree(outer: Block, prefix: number, taken: readonly Block[]): Block | undefined {
  if (prefix < outer.prefix || prefix > 32) return undefined;
  const size = addressCount(prefix);
  let candidate: Block = { first: outer.first, prefix };
  for (const block of taken.toSorted((one, other) => one.first - other.first)) {
    if (overlaps(candidate, block)) candidate = { first: Math.ceil(endOf(block) / size) * size, prefix };
  }
  return contains(outer, candidate) ? candidate : undefined;
}

/** Number of addresses in the largest free range in `outer`, 0 when it is full. */
export function largestFree(outer: Block, taken: readonly Block[]): number {
  for (let prefix = outer.prefix; prefix <= 32; prefix += 1) {
    if (firstFree(outer, prefix, taken)) return addressCount(prefix);
  }
  return 0;
}
