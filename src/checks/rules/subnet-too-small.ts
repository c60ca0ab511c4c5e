import { planRegional, planZonal } from "../../components/network/plan.ts";
import { addressCount, blockOf } from "../../system/addresses/index.ts";
import type { System } from "../../system/system.ts";
import { fail, forKind, pass, text } from "../look.ts";
import { defineRule } from "../rule.ts";

/** Addresses of a subnet that the cloud keeps. Sources in the rule's page, read 2026-11. */
const kept = { aws: 5, gcp: 4 } as const;
/** Addresses in each private subnet of AWS for endpoints and load balancer nodes. */
const others = 8;
/** A deployment runs the old and the new instances side by side; Cloud Run keeps as many in reserve. */
const deploying = 2;

export const rule = defineRule({
  id: "subnet-too-small",
  family: "network",
  severity: "high",
  title: { en: "Private subnets have an address for every instance", ja: "プライベートサブネットに全インスタンス分のアドレスがある" },
  why: {
    en: "Every task of Fargate, and every instance of Cloud Run that reaches into the network, takes an address, and during a deployment twice as many run. When the subnet is full nothing starts any more: under load, and with the new version half out. A subnet cannot be made larger later.",
    ja: "Fargate のタスクや、ネットワークに出る Cloud Run のインスタンスは 1 つずつアドレスを使い、デプロイ中はその 2 倍になる。足りなくなると高負荷時やデプロイの途中で起動できなくなる。サブネットは後から広げられない。",
  },
  controls: ["soc2:A1.1", "iso27001:A.8.6"],
  source: "https://cloud.google.com/run/docs/configuring/vpc-direct-vpc#direct-vpc-ip-allocation",
  look: forKind("network", (network, system) => {
    if (network.config.existing) return undefined;
    const at = network.config.subnets?.private ? ["subnets", "private"] : ["cidr"];
    const planned = system.target === "aws" ? planZonal(network, system) : planRegional(network, system);
    if ("issues" in planned) return undefined;
    const { private: subnets } = planned.plan.subnets;
    const ranges = typeof subnets === "string" ? [subnets] : Object.values(subnets ?? {});
    const instances = mostInstances(system);
    if (ranges.length === 0 || instances === 0) return undefined;
    const has = Math.min(...ranges.map((range) => addressCount(blockOf(range).prefix))) - kept[system.target];
    const needs = Math.ceil((instances * deploying) / ranges.length) + (system.target === "aws" ? others : 0);
    const reason = text(
      `${instances} instances at most take ${needs} addresses a subnet while deploying; the smallest (of ${ranges.join(", ")}) has ${has}.`,
      `最大 ${instances} インスタンスはデプロイ中に 1 サブネットあたり ${needs} アドレスを使う。最小のサブネット（${ranges.join("、")}）は ${has}。`,
    );
    if (needs <= has) return pass(at, reason);
    return fail(at, reason, {
      remedy: text("Write larger ranges before the first apply (a /24 has about 250).", "最初の適用前に広い範囲を書く（/24 で約 250）。"),
    });
  }),
});

/** Kinds inside the network. */
const inside = new Set(["postgres", "redis", "stream", "service"]);

/** Instances that take an address: on Google Cloud those of components that use something inside. */
function mostInstances(system: System): number {
  return Object.values(system.components).reduce((sum, { key, config }) => {
    const { instances, parallelism, tasks } = config as { instances?: readonly number[]; parallelism?: number; tasks?: number };
    const count = instances?.[1] ?? (tasks === undefined ? 0 : Math.min(tasks, parallelism ?? tasks));
    const enters = (system.uses.get(key) ?? []).some(({ to }) => inside.has(system.components[to]?.kind ?? ""));
    return system.target === "aws" || enters ? sum + count : sum;
  }, 0);
}
