import type { Network } from "./schema.ts";

/** How private subnets reach the internet: how many gateways or instances, and of which type the latter. */
export interface Nat {
  readonly count: number;
  readonly instanceType?: string;
}

export const natOf = ({ nat }: Pick<Network, "nat">): Nat =>
  typeof nat === "number" ? { count: nat } : { count: nat.instances, instanceType: nat.type };
