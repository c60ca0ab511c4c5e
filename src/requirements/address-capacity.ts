import { planRegional, planZonal } from "../components/network/plan.ts";
import { addressCount, blockOf } from "../system/addresses/index.ts";
import { ofKind, type System } from "../system/system.ts";
import type { CapacityRow } from "./capacity.ts";
import { mostInstances } from "./instances.ts";
import { text } from "../facets/text.ts";

/** Addresses of a subnet that the cloud keeps for itself, and addresses of one instance at a deployment. */
const clouds = {
  // A rolling deployment starts the new tasks before it stops the old ones.
  aws: { reserved: 5, perInstance: 2, source: "https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html" },
  // Direct VPC egress of Cloud Run takes two addresses an instance, and both revisions run for a while.
  gcp: { reserved: 4, perInstance: 4, source: "https://cloud.google.com/run/docs/configuring/vpc-direct-vpc" },
} as const;

/** Whether the private subnets have an address for every instance, with old and new ones running. */
export function addressRows(system: System): readonly CapacityRow[] {
  const { reserved, perInstance, source } = clouds[system.target];
  const instances = Object.values(system.components).reduce((sum, one) => sum + (mostInstances(one) ?? 0), 0);
  if (instances === 0) return [];
  return ofKind(system, "network").flatMap((network): readonly CapacityRow[] => {
    if (network.config.existing) return [];
    const subnets = privateSubnets(network, system);
    if (subnets.length === 0) return [];
    const has = subnets.reduce((sum, cidr) => sum + addressCount(blockOf(cidr).prefix) - reserved, 0);
    const asked = instances * perInstance;
    return [
      {
        what: "addresses",
        component: network.key,
        status: asked <= has ? "kept" : "missed",
        has,
        asked,
        source,
        how: text(
          `${instances} instances x ${perInstance} during a deployment = ${asked} of ${has} addresses in ${subnets.join(", ")}`,
          `デプロイ中の ${instances} インスタンス × ${perInstance} = ${asked}（${subnets.join("、")} のアドレス ${has} 個のうち）`,
        ),
      },
    ];
  });
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
