import type { IssueFacts, Path } from "../../issues/issue.ts";
import { addressCount, blockOf, contains, overlaps, type Block } from "./cidr.ts";

type AddressCode = "cidr-overlap" | "cidr-outside" | "cidr-too-small";

/** A problem of an address plan. `at` is the path in the request. */
export type AddressIssue = {
  readonly [Code in AddressCode]: { readonly code: Code; readonly facts: IssueFacts[Code]; readonly at: Path };
}[AddressCode];

/** `needs` and `has` are numbers of addresses. */
export const tooSmall = (cidr: string, needs: number, has: number, at: Path): AddressIssue => ({
  code: "cidr-too-small",
  facts: { cidr, needs, has },
  at,
});

/** A range that the design states, with its place in the request. */
export interface StatedRange {
  readonly cidr: string;
  readonly at: Path;
}

/**
 * What is wrong with subnets taken as they stand: one outside the network, one smaller than the
 * cloud allows (longer than `longest`), or one that overlaps an earlier one or a reserved range.
 */
export function fixedIssues(
  outer: { readonly cidr: string; readonly block: Block },
  fixed: readonly StatedRange[],
  reserved: readonly StatedRange[],
  longest: number,
): AddressIssue[] {
  const issues: AddressIssue[] = [];
  const earlier = reserved.map((range) => ({ ...range, block: blockOf(range.cidr) }));
  for (const { cidr, at } of fixed) {
    const block = blockOf(cidr);
    if (!contains(outer.block, block)) issues.push({ code: "cidr-outside", facts: { cidr, outer: outer.cidr }, at });
    if (block.prefix > longest) issues.push(tooSmall(cidr, addressCount(longest), addressCount(block.prefix), at));
    const clash = earlier.find((other) => overlaps(other.block, block));
    if (clash) {
      issues.push({ code: "cidr-overlap", facts: { cidr, other: clash.cidr, where: clash.at.join(".") }, at });
    }
    earlier.push({ cidr, at, block });
  }
  return issues;
}

/** Ranges of a list with their places: `["reserved", 0]`, `["reserved", 1]` ... */
export const stated = (cidrs: readonly string[], ...at: readonly (string | number)[]): StatedRange[] =>
  cidrs.map((cidr, index) => ({ cidr, at: [...at, index] }));
