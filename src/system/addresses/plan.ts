import { addressCount, blockOf, formatCidr, largestFree, nthSubnet, type Block } from "./cidr.ts";
import { fixedIssues, stated, tooSmall, type AddressIssue } from "./fixed.ts";
import { place, wantedBlocks, type Wish } from "./place.ts";
import { planServices } from "./services.ts";

/** Who may reach a subnet: the internet, the network's own services, those services' data stores. */
export type Tier = "public" | "private" | "data";
export const TIERS: readonly Tier[] = ["public", "private", "data"];

/** What to plan. All ranges must be valid CIDRs: the `cidr` schema sees to that. */
export interface AddressRequest {
  readonly cidr: string;
  /** One to four, in an order that stays: a new zone goes last. */
  readonly zones: readonly string[];
  readonly tiers: readonly Tier[];
  /** Subnets as they stand, one a zone, in zone order. More than zones are kept free for zones to come. */
  readonly fixed?: Partial<Record<Tier, readonly string[]>>;
  /** Existing ranges to keep clear of. */
  readonly reserved?: readonly string[];
  /** Prefix length of the range for Google private service access, at most 24; without, no such range. */
  readonly services?: number;
}

export interface AddressPlan {
  /** Of each tier asked for, a CIDR a zone. */
  readonly subnets: Readonly<Partial<Record<Tier, Readonly<Record<string, string>>>>>;
  readonly services?: string;
}

export type AddressOutcome<Plan> = { readonly plan: Plan } | { readonly issues: readonly AddressIssue[] };

const MAX_ZONES = 4;
/** AWS takes subnets from /16 to /28. */
const LARGEST = 16;
const SMALLEST = 28;
/** Where a subnet goes whose own slot is taken: spare slots, then those of far zones, last that of services. */
const ELSEWHERE = [13, 14, 15, 11, 7, 3, 10, 6, 2, 9, 5, 1, 8, 4, 0, 12];

/**
 * Plans one subnet a tier and zone. The network is sixteen equal slots, four tiers (public, private,
 * data, services) of four zones; a subnet's slot follows from its tier and its zone's place alone, so
 * adding a zone or a tier moves no other. A slot that a fixed or reserved range touches is given up
 * for a spare one.
 *
 * Issues: `cidr-outside` and `cidr-overlap` for fixed subnets; `cidr-too-small` for a subnet below
 * /28, a fifth zone, or no room left (`needs` and `has` in addresses).
 */
export function planAddresses(request: AddressRequest): AddressOutcome<AddressPlan> {
  const { cidr, zones, tiers, fixed = {}, reserved = [], services } = request;
  const outer = blockOf(cidr);
  const fixedRanges = TIERS.flatMap((tier) => stated(fixed[tier] ?? [], "fixed", tier));
  const reservedRanges = stated(reserved, "reserved");
  const issues = fixedIssues({ cidr, block: outer }, fixedRanges, reservedRanges, SMALLEST);

  const slot = outer.prefix + 4;
  const planned = tiers.flatMap((tier) => zones.slice(fixed[tier]?.length ?? 0));
  if (planned.length > 0 && slot > SMALLEST) {
    issues.push(tooSmall(cidr, 16 * addressCount(SMALLEST), addressCount(outer.prefix), ["cidr"]));
  } else if (planned.length > 0 && zones.length > MAX_ZONES) {
    const size = addressCount(slot);
    issues.push(tooSmall(cidr, zones.length * size, MAX_ZONES * size, ["zones", MAX_ZONES]));
  }
  if (issues.length > 0) return { issues };

  const taken = [...fixedRanges, ...reservedRanges].map((range) => blockOf(range.cidr));
  const wanted = (tier: Tier, ordinal: number): boolean =>
    tiers.includes(tier) && ordinal < zones.length && fixed[tier]?.[ordinal] === undefined;
  const wishes = slot > SMALLEST ? [] : zonalWishes(outer, wanted);
  const placed = place(wishes, taken);

  const subnets: Partial<Record<Tier, Record<string, string>>> = {};
  const used = [...taken, ...wantedBlocks(wishes, placed)];
  for (const tier of TIERS.filter((one) => tiers.includes(one))) {
    const row: Record<string, string> = {};
    for (const [ordinal, zone] of zones.entries()) {
      const block = placed.get(keyOf(tier, ordinal));
      const asItStands = fixed[tier]?.[ordinal];
      if (asItStands !== undefined) row[zone] = asItStands;
      else if (block) row[zone] = formatCidr(block);
      else return { issues: [noRoom(cidr, outer, slot, used)] };
    }
    subnets[tier] = row;
  }
  if (services === undefined) return { plan: { subnets } };
  const range = planServices(outer, services, used, [...placed.values()]);
  return "issue" in range ? { issues: [range.issue] } : { plan: { subnets, services: range.cidr } };
}

const keyOf = (tier: Tier, ordinal: number): string => `${tier}/${ordinal}`;

/** All twelve subnets that may ever be wanted, by zone and then by tier. */
function zonalWishes(outer: Block, wanted: (tier: Tier, ordinal: number) => boolean): Wish[] {
  const prefix = Math.max(outer.prefix + 4, LARGEST);
  const at = (index: number): Block[] => {
    const slot = nthSubnet(outer, outer.prefix + 4, index);
    return slot ? [{ first: slot.first, prefix }] : [];
  };
  return Array.from({ length: MAX_ZONES }, (_, ordinal) => ordinal).flatMap((ordinal) =>
    TIERS.map((tier, row) => ({
      key: keyOf(tier, ordinal),
      slots: [row * MAX_ZONES + ordinal, ...ELSEWHERE].flatMap(at),
      wanted: wanted(tier, ordinal),
    })),
  );
}

/** No slot of length `prefix` is left in the network. */
export const noRoom = (cidr: string, outer: Block, prefix: number, used: readonly Block[]): AddressIssue =>
  tooSmall(cidr, addressCount(prefix), largestFree(outer, used), ["cidr"]);
