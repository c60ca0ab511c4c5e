import { addressCount, firstFree, formatCidr, largestFree, split, type Block } from "./cidr.ts";
import { tooSmall, type AddressIssue } from "./fixed.ts";

/** Google takes no smaller range than this for private service access. */
const SMALLEST_SERVICES = 24;

/** Last quarter of a network, kept for services. */
const servicesQuarter = (outer: Block): Block => split(outer, outer.prefix + 2)[3] ?? outer;

/** A sixteenth of the network (/20 of a /16), but at least a /24. */
export const defaultServices = (outer: Block): number => Math.min(outer.prefix + 4, SMALLEST_SERVICES);

/**
 * Range for Google private service access, of length `prefix`: the first in the last quarter that is
 * clear of subnets and of where subnets may come, then anywhere that is clear of subnets.
 */
export function planServices(
  outer: Block,
  prefix: number,
  taken: readonly Block[],
  held: readonly Block[],
): { cidr: string } | { issue: AddressIssue } {
  const quarter = servicesQuarter(outer);
  const at = ["services"];
  if (prefix > SMALLEST_SERVICES) {
    const issue = tooSmall(formatCidr({ first: quarter.first, prefix }), 256, addressCount(prefix), at);
    return { issue };
  }
  if (prefix < quarter.prefix) {
    return { issue: tooSmall(formatCidr(quarter), addressCount(prefix), addressCount(quarter.prefix), at) };
  }
  const block =
    firstFree(quarter, prefix, [...taken, ...held]) ??
    firstFree(quarter, prefix, taken) ??
    firstFree(outer, prefix, [...taken, ...held]) ??
    firstFree(outer, prefix, taken);
  if (block) return { cidr: formatCidr(block) };
  return { issue: tooSmall(formatCidr(outer), addressCount(prefix), largestFree(outer, taken), at) };
}
