import { ofKind, type System } from "../../system/system.ts";
import type { Network } from "./schema.ts";

/** How private subnets reach the internet: how many gateways or instances, and of which type the latter. */
interface Nat {
  readonly count: number;
  readonly instanceType?: string;
}

export const natOf = ({ nat }: Pick<Network, "nat">): Nat =>
  typeof nat === "number" ? { count: nat } : { count: nat.instances, instanceType: nat.type };

/**
 * Whether code reaches the internet through the network: Cloud Run sends what is for public addresses past it, unless
 * the code calls services, which are inside.
 * https://cloud.google.com/run/docs/configuring/vpc-direct-vpc, read 2026-11-28.
 */
export const leavesByNetwork = (user: string, system: System): boolean =>
  system.target === "aws" || (system.uses.get(user) ?? []).some(({ to }) => system.components[to]?.kind === "service");

const running = ["service", "worker", "job"] as const;

/**
 * Whether anything goes out by NAT: what nothing goes through is not made. Subnets that the design adds on Google Cloud
 * are for machines that it does not show; NAT serves those of its own region.
 */
export function usesNat({ config }: { readonly config: Pick<Network, "gcp"> }, system: System): boolean {
  const code = running.flatMap((kind) => ofKind(system, kind));
  if (code.some(({ key }) => leavesByNetwork(key, system))) return true;
  const added = Object.values(config.gcp?.subnets ?? {});
  return system.target === "gcp" && added.some(({ region }) => region === system.region);
}

/** The NAT that is made: none in a network that exists already, nor where nothing goes out by it. */
export const madeNat = (
  { config }: { readonly config: Pick<Network, "nat" | "gcp" | "existing"> },
  system: System,
): Nat => (config.existing || !usesNat({ config }, system) ? { count: 0 } : natOf(config));
