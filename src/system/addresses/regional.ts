import { addressCount, blockOf, formatCidr, nthSubnet, type Block } from "./cidr.ts";
import { fixedIssues, stated, tooSmall } from "./fixed.ts";
import { place, wantedBlocks, type Wish } from "./place.ts";
import { noRoom, TIERS, type AddressOutcome, type AddressRequest, type Tier } from "./plan.ts";
import { defaultServices, planServices } from "./services.ts";

/** What to plan where a subnet spans a region (Google Cloud): as `AddressRequest`, without zones. */
export interface RegionalAddressRequest extends Pick<AddressRequest, "cidr" | "tiers" | "reserved"> {
  readonly fixed?: Partial<Record<Tier, string>>;
  /** Prefix length, at most 24; without, a sixteenth of the network (/20 of a /16), but at least a /24. */
  readonly services?: number;
}

export interface RegionalAddressPlan {
  /** Of each tier asked for, its CIDR. */
  readonly subnets: Readonly<Partial<Record<Tier, string>>>;
  readonly services: string;
}

/** Google takes no subnet smaller than this. */
const SMALLEST = 29;
/** After its own quarter's second half: spare halves of the other quarters, then first halves. */
const ELSEWHERE = [7, 5, 3, 1, 4, 2, 0, 6];

/**
 * Plans one subnet a tier, the first half of the tier's quarter (/19 of a /16), and a range for private
 * service access in the last quarter. Adding a tier moves no other. Issues as `planAddresses`.
 */
export function planRegionalAddresses(request: RegionalAddressRequest): AddressOutcome<RegionalAddressPlan> {
  const { cidr, tiers, fixed = {}, reserved = [] } = request;
  const outer = blockOf(cidr);
  const fixedRanges = TIERS.flatMap((tier) => {
    const one = fixed[tier];
    return one === undefined ? [] : [{ cidr: one, at: ["fixed", tier] }];
  });
  const reservedRanges = stated(reserved, "reserved");
  const issues = fixedIssues({ cidr, block: outer }, fixedRanges, reservedRanges, SMALLEST);
  const half = outer.prefix + 3;
  if (half > SMALLEST && tiers.some((tier) => fixed[tier] === undefined)) {
    issues.push(tooSmall(cidr, 8 * addressCount(SMALLEST), addressCount(outer.prefix), ["cidr"]));
  }
  if (issues.length > 0) return { issues };

  const taken = [...fixedRanges, ...reservedRanges].map((range) => blockOf(range.cidr));
  const at = (index: number): readonly Block[] => {
    const slot = nthSubnet(outer, half, index);
    return slot ? [slot] : [];
  };
  const wishes = TIERS.map((tier, row): Wish => ({
    key: tier,
    slots: [2 * row, 2 * row + 1, ...ELSEWHERE].flatMap(at),
    wanted: tiers.includes(tier) && fixed[tier] === undefined,
  }));
  const placed = place(wishes, taken);

  const subnets: Partial<Record<Tier, string>> = {};
  const used = [...taken, ...wantedBlocks(wishes, placed)];
  for (const tier of TIERS.filter((one) => tiers.includes(one))) {
    const asItStands = fixed[tier];
    const block = placed.get(tier);
    if (asItStands !== undefined) subnets[tier] = asItStands;
    else if (block) subnets[tier] = formatCidr(block);
    else return { issues: [noRoom(cidr, outer, half, used)] };
  }
  const services = planServices(outer, request.services ?? defaultServices(outer), used, [...placed.values()]);
  return "issue" in services ? { issues: [services.issue] } : { plan: { subnets, services: services.cidr } };
}
