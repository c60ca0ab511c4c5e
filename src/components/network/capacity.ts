import { text } from "../../facets/text.ts";
import type { Addresses } from "../../facets/capacity.ts";
import { addressCount, blockOf } from "../../system/addresses/index.ts";
import type { Component, System } from "../../system/system.ts";
import { planRegional, planZonal } from "./plan.ts";
import type { Network } from "./schema.ts";

/** Addresses of a subnet that the cloud keeps for itself, and addresses of one instance at a deployment. */
const clouds = {
  // A rolling deployment starts the new tasks before it stops the old ones.
  aws: { reserved: 5, perInstance: 2, source: "https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html" },
  // Direct VPC egress of Cloud Run takes two addresses for each instance, and both revisions run for a while.
  gcp: { reserved: 4, perInstance: 4, source: "https://cloud.google.com/run/docs/configuring/vpc-direct-vpc" },
} as const;

/** Addresses of the private subnets, where every instance has one; an existing network is not the design's to say. */
export function addresses(network: Component<Network>, system: System): Addresses | undefined {
  const { reserved, perInstance, source } = clouds[system.target];
  if (network.config.existing) return undefined;
  const subnets = privateSubnets(network, system);
  if (subnets.length === 0) return undefined;
  const most = subnets.reduce((sum, cidr) => sum + addressCount(blockOf(cidr).prefix) - reserved, 0);
  return { most, by: text(subnets.join(", "), subnets.join("、")), source, perInstance };
}

function privateSubnets(network: Parameters<typeof planZonal>[0], system: System): readonly string[] {
  if (system.target === "gcp") {
    const outcome = planRegional(network, system);
    const cidr = "plan" in outcome ? outcome.plan.subnets.private : undefined;
    return cidr === undefined ? [] : [cidr];
  }
  const outcome = planZonal(network, system);
  return "plan" in outcome ? Object.values(outcome.plan.subnets.private ?? {}) : [];
}
