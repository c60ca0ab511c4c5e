import fc from "fast-check";
import { expect, it } from "vitest";
import {
  addressCount,
  blockOf,
  endOf,
  findOverlaps,
  firstFree,
  formatCidr,
  largestFree,
  nthSubnet,
  overlaps,
  split,
  type Block,
} from "./index.ts";

const block = fc
  .tuple(fc.nat({ max: 2 ** 32 - 1 }), fc.integer({ min: 0, max: 32 }))
  .map(([address, prefix]): Block => ({
    first: address - (address % addressCount(prefix)),
    prefix,
  }));
/** Ranges close together, so that many overlap. */
const close = fc.tuple(fc.nat({ max: 255 }), fc.integer({ min: 24, max: 32 })).map(([address, prefix]): Block => ({
  first: address - (address % addressCount(prefix)),
  prefix,
}));

it("finds the overlaps that comparing all pairs finds", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(block, close), { maxLength: 30 }), (blocks) => {
      const ranges = blocks.map((one, index) => ({ where: String(index), cidr: formatCidr(one) }));
      const expected = ranges.flatMap((first, index) =>
        ranges
          .slice(index + 1)
          .flatMap((second) => (overlaps(blockOf(first.cidr), blockOf(second.cidr)) ? [{ first, second }] : [])),
      );
      expect(findOverlaps(ranges)).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

it("takes a long list in good time", () => {
  const ranges = Array.from({ length: 100_000 }, (_, index) => ({
    where: "net",
    cidr: formatCidr({ first: index * 256, prefix: 24 }),
  }));
  expect(findOverlaps(ranges)).toEqual([]);
});

it("finds the lowest free range", () => {
  fc.assert(
    fc.property(fc.array(close, { maxLength: 8 }), fc.integer({ min: 24, max: 32 }), (taken, prefix) => {
      const outer = { first: 0, prefix: 24 };
      const free = split(outer, prefix).find((one) => !taken.some((other) => overlaps(one, other)));
      expect(firstFree(outer, prefix, taken)).toEqual(free);
      if (free) expect(largestFree(outer, taken)).toBeGreaterThanOrEqual(addressCount(prefix));
    }),
  );
});

it("splits a range without gap or rest", () => {
  fc.assert(
    fc.property(block, fc.integer({ min: 0, max: 8 }), (outer, deeper) => {
      const prefix = Math.min(32, outer.prefix + deeper);
      const parts = split(outer, prefix);
      expect(parts[0]?.first).toBe(outer.first);
      expect(parts.map(endOf).slice(0, -1)).toEqual(parts.slice(1).map((one) => one.first));
      expect(endOf(parts.at(-1) ?? outer)).toBe(endOf(outer));
      expect(parts.map((_, index) => nthSubnet(outer, prefix, index))).toEqual(parts);
      expect(nthSubnet(outer, prefix, parts.length)).toBeUndefined();
    }),
  );
});

it("throws on what is no range", () => {
  expect(() => blockOf("10.0.0.1/16")).toThrow(RangeError);
  expect(split({ first: 0, prefix: 24 }, 16)).toEqual([]);
  expect(largestFree({ first: 0, prefix: 24 }, [{ first: 0, prefix: 0 }])).toBe(0);
});
