import fc from "fast-check";
import { expect } from "vitest";
import {
  blockOf,
  contains,
  formatCidr,
  overlaps,
  split,
  TIERS,
  type AddressOutcome,
  type AddressPlan,
} from "./index.ts";

export const ZONES = ["a", "c", "d", "b"];

export function planOf<Plan>(outcome: AddressOutcome<Plan>): Plan {
  if ("issues" in outcome) throw new Error(JSON.stringify(outcome.issues));
  return outcome.plan;
}
export const issuesOf = <Plan>(outcome: AddressOutcome<Plan>) => ("issues" in outcome ? outcome.issues : []);
export const flat = (plan: AddressPlan) =>
  Object.entries(plan.subnets).flatMap(([tier, row]) =>
    Object.entries(row).map(([zone, cidr]) => [`${tier}/${zone}`, cidr] as const),
  );

export function expectDisjointInside(cidr: string, ranges: readonly string[], reserved: readonly string[] = []) {
  const blocks = ranges.map(blockOf);
  expect(blocks.filter((block) => !contains(blockOf(cidr), block))).toEqual([]);
  const clashes = blocks.flatMap((one, index) =>
    [...blocks.slice(index + 1), ...reserved.map(blockOf)].filter((other) => overlaps(one, other)),
  );
  expect(clashes).toEqual([]);
}

export const network = fc
  .tuple(fc.integer({ min: 12, max: 24 }), fc.nat({ max: 255 }))
  .map(([prefix, third]) => (prefix <= 16 ? `10.0.0.0/${prefix}` : `10.${third}.0.0/${prefix}`));
export const zones = fc.integer({ min: 1, max: 4 }).map((count) => ZONES.slice(0, count));
export const tiers = fc.subarray([...TIERS], { minLength: 1 });
/** A network and up to `max` ranges in it, each in one slot of the sixteen. */
export const withReserved = (max: number) =>
  network.chain((cidr) => {
    const slots = split(blockOf(cidr), blockOf(cidr).prefix + 4);
    const reserved = fc
      .tuple(fc.subarray(slots, { maxLength: max }), fc.integer({ min: 0, max: 4 }))
      .map(([some, deeper]) => some.map(({ first, prefix }) => formatCidr({ first, prefix: prefix + deeper })));
    return fc.record({ cidr: fc.constant(cidr), reserved });
  });
