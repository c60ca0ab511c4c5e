import type { LowerContext } from "../../lowering/context.ts";
import { eachKey, eachValue, refAt, text, type Reference } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { addNatInstances } from "./aws-nat-instances.ts";
import { natOf } from "./nat.ts";
import { zones } from "./plan.ts";
import type { Network } from "./schema.ts";

/** The way out of private subnets: a gateway or an instance in each of the first zones, which the others share. */
export function addNat(network: Component<Network>, vpc: Reference, context: LowerContext): void {
  const { name, config } = network;
  const { count, instanceType } = natOf(config);
  const here = zones(network, context.system);
  const natZones = here.slice(0, count);
  if (natZones.length === 0) return;
  const forEach = Object.fromEntries(natZones.map((zone) => [zone, null]));
  const internet = `aws_internet_gateway.${name}`;
  context.add(
    "aws_eip",
    `${name}_nat`,
    {
      domain: "vpc",
      network_interface:
        instanceType === undefined ? undefined : refAt(`aws_network_interface.${name}_nat`, eachKey, "id"),
      tags: { Name: text`${context.name("nat")}-${eachKey}` },
    },
    { forEach, dependsOn: [internet] },
  );
  if (instanceType === undefined) {
    context.add(
      "aws_nat_gateway",
      name,
      {
        allocation_id: refAt(`aws_eip.${name}_nat`, eachKey, "id"),
        subnet_id: refAt(`aws_subnet.${name}_public`, eachKey, "id"),
        tags: { Name: text`${context.name()}-${eachKey}` },
      },
      { forEach, dependsOn: [internet] },
    );
  } else addNatInstances(network, { vpc, forEach, type: instanceType }, context);
  const via = Object.fromEntries(
    here.map((zone, index) => [zone, { nat_zone: natZones[index % natZones.length] ?? "" }]),
  );
  context.add(
    "aws_route",
    `${name}_private`,
    {
      route_table_id: refAt(`aws_route_table.${name}_private`, eachKey, "id"),
      destination_cidr_block: "0.0.0.0/0",
      ...(instanceType === undefined
        ? { nat_gateway_id: refAt(`aws_nat_gateway.${name}`, eachValue("nat_zone"), "id") }
        : { network_interface_id: refAt(`aws_network_interface.${name}_nat`, eachValue("nat_zone"), "id") }),
    },
    { forEach: via },
  );
}
