import { text } from "../../text/text.ts";
import { checkAll } from "../../design/unread.ts";
import { issue, type Issue } from "../../issues/issue.ts";
import {
  findOverlaps,
  planAddresses,
  planRegionalAddresses,
  type AddressPlan,
  type RegionalAddressPlan,
} from "../../system/addresses/index.ts";
import { zonesOf } from "../../system/regions.ts";
import type { Component, System } from "../../system/system.ts";
import { natOf } from "./nat.ts";
import type { Network } from "./schema.ts";

/** The range of a network; environments get one after the other unless the design says. */
export const rangeOf = (network: Component<Network>, system: System): string =>
  network.config.cidr ?? `10.${system.ordinal}.0.0/16`;

export const zones = (network: Component<Network>, system: System): readonly string[] =>
  zonesOf(system.target, system.region).slice(0, network.config.zones);

type Outcome<Plan> = { readonly plan: Plan } | { readonly issues: readonly Issue[] };

export function planZonal(network: Component<Network>, system: System): Outcome<AddressPlan> {
  const { subnets = {} } = network.config;
  const fixed = {
    ...(subnets.public && { public: subnets.public }),
    ...(subnets.private && { private: subnets.private }),
    ...(subnets.data && { data: subnets.data }),
  };
  const outcome = planAddresses({
    cidr: rangeOf(network, system),
    zones: zones(network, system),
    tiers: ["public", "private", "data"],
    fixed,
  });
  return "plan" in outcome ? outcome : { issues: outcome.issues.map((one) => placed(one)) };
}

export function planRegional(network: Component<Network>, system: System): Outcome<RegionalAddressPlan> {
  const first = network.config.subnets?.private?.[0];
  const reserved = Object.values(network.config.gcp?.subnets ?? {}).map((subnet) => subnet.cidr);
  const outcome = planRegionalAddresses({
    cidr: rangeOf(network, system),
    tiers: ["private"],
    ...(first === undefined ? {} : { fixed: { private: first } }),
    reserved,
  });
  return "plan" in outcome ? outcome : { issues: outcome.issues.map((one) => placed(one)) };
}

/** Paths of the planner, as the author wrote them. */
function placed(one: {
  code: "cidr-overlap" | "cidr-outside" | "cidr-too-small";
  facts: unknown;
  at: readonly (string | number)[];
}): Issue {
  const [first, ...rest] = one.at;
  const path =
    first === "fixed"
      ? ["subnets", ...rest]
      : first === "reserved"
        ? ["gcp", "subnets"]
        : first === "zones"
          ? ["zones"]
          : ["cidr"];
  return issue(one.code, path, one.facts as never);
}

export const check = (network: Component<Network>, system: System): readonly Issue[] =>
  network.config.existing
    ? checkExisting(network, system)
    : checkAll(
        () => checkZones(network.config, system),
        () => checkNat(network.config),
        () => checkSubnets(network.config, system),
        () => checkPlan(network, system),
      );

function checkZones({ zones: wanted }: Network, system: System): readonly Issue[] {
  const max = zonesOf(system.target, system.region).length;
  return wanted > max
    ? [
        issue("out-of-range", ["zones"], {
          got: wanted,
          max,
          unit: text(`zones in ${system.region}`, `ゾーン（${system.region}）`),
        }),
      ]
    : [];
}

function checkNat(config: Network): readonly Issue[] {
  const { count } = natOf(config);
  return count > config.zones
    ? [
        issue("out-of-range", ["nat"], {
          got: count,
          min: 0,
          max: config.zones,
          unit: text("NAT gateways for the zones", "個の NAT ゲートウェイ"),
        }),
      ]
    : [];
}

const checkSubnets = (config: Network, { target }: System): readonly Issue[] =>
  target !== "aws"
    ? []
    : checkAll(
        ...(["public", "private", "data"] as const).map((tier) => () => {
          const got = config.subnets?.[tier]?.length ?? Infinity;
          return got < config.zones
            ? [
                issue("out-of-range", ["subnets", tier], {
                  got,
                  min: config.zones,
                  unit: text("subnets, one per zone", "個のサブネット（ゾーンごとに 1 つ）"),
                }),
              ]
            : [];
        }),
      );

/** What the planner of addresses finds. */
function checkPlan(network: Component<Network>, system: System): readonly Issue[] {
  const range = rangeOf(network, system);
  if (Number(range.split("/")[1]) < 16 && system.target === "aws")
    return [issue("out-of-range", ["cidr"], { got: range, min: "/16", max: "/28" })];
  const outcome = system.target === "aws" ? planZonal(network, system) : planRegional(network, system);
  return "issues" in outcome ? outcome.issues : [];
}

const checkExisting = ({ config }: Component<Network>, { target }: System): readonly Issue[] =>
  config.existing?.[target] === undefined
    ? [
        issue("missing-key", ["existing", target], {
          key: target,
          expected: target === "aws" ? "{ vpc, public, private }" : "{ network, subnet }",
        }),
      ]
    : [];

/** Ranges of the environments of a target must not overlap: networks are peered sooner or later. */
export function checkAcross(systems: readonly System[]): readonly { system: System; issue: Issue }[] {
  const ranges = systems.flatMap((system) =>
    Object.values(system.components)
      .filter(
        (component): component is Component<Network> =>
          component.kind === "network" && (component.config as Network).existing === undefined,
      )
      .map((component) => ({
        cidr: rangeOf(component, system),
        where: `${system.environment}/${component.key}`,
        system,
        component,
      })),
  );
  return (["aws", "gcp"] as const).flatMap((target) =>
    findOverlaps(ranges.filter((range) => range.system.target === target)).map(({ first, second }) => ({
      system: second.system,
      issue: issue("cidr-overlap", ["components", second.component.key, "cidr"], {
        cidr: second.cidr,
        other: first.cidr,
        where: first.where,
      }),
    })),
  );
}
