import { regionName } from "../../lowering/aws/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { AwsGrant } from "../../lowering/aws/grant.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { eachKey, eachValue, ref, refAll, refAt, text, type Reference } from "../../terraform/expression.ts";
import type { ListArgument } from "../../terraform/argument.ts";
import type { Component } from "../../system/system.ts";
import { flowLogs } from "./aws-flow-logs.ts";
import { addEndpoints } from "./aws-endpoints.ts";
import { addNat } from "./aws-nat.ts";
import { natOf } from "./nat.ts";
import { planZonal, rangeOf, zones } from "./plan.ts";
import type { Network } from "./schema.ts";

export const aws: Lowering<Network, AwsGrant> = { area: "vpc", becomes: "Amazon VPC", lower };

/** What other components need of a network. Each takes the network component. */
export const vpcId = (network: Component<Network>): Reference =>
  ref(network.config.existing ? `data.aws_vpc.${network.name}` : `aws_vpc.${network.name}`, "id");
export const subnetIds = (network: Component<Network>, tier: "public" | "private" | "data"): ListArgument<string> => {
  const existing = network.config.existing?.aws;
  if (existing) return existing[tier] ?? existing.private;
  return refAll(`aws_subnet.${network.name}_${tier}`, "id");
};
/** Whether private subnets reach the internet. */
export const hasNat = (network: Component<Network>): boolean =>
  network.config.existing !== undefined || natOf(network.config).count > 0;

function lower(network: Component<Network>, context: LowerContext): void {
  const { name, config } = network;
  if (config.existing?.aws) {
    context.addData("aws_vpc", name, { id: config.existing.aws.vpc });
    return;
  }
  const outcome = planZonal(network, context.system);
  if ("issues" in outcome) return;
  const vpc = context.add(
    "aws_vpc",
    name,
    {
      cidr_block: rangeOf(network, context.system),
      enable_dns_hostnames: true,
      enable_dns_support: true,
      tags: { Name: context.name() },
    },
    {
      assertions: [
        {
          path: ["enable_dns_support"],
          equals: true,
          message: "Private names of endpoints and databases need DNS support.",
        },
      ],
    },
  );
  context.add(
    "aws_default_security_group",
    name,
    { vpc_id: vpc("id") },
    { comment: "Takes every rule out of the default group, so that nothing works by accident." },
  );
  const tiers = outcome.plan.subnets;
  const byZone = (tier: "public" | "private" | "data"): Readonly<Record<string, string>> => tiers[tier] ?? {};
  for (const tier of ["public", "private", "data"] as const) {
    const forEach = Object.fromEntries(
      zones(network, context.system).map((zone) => [zone, { cidr_block: byZone(tier)[zone] ?? "" }]),
    );
    context.add(
      "aws_subnet",
      `${name}_${tier}`,
      {
        vpc_id: vpc("id"),
        availability_zone: eachKey,
        cidr_block: eachValue("cidr_block"),
        tags: { Name: text`${context.name(tier)}-${eachKey}` },
      },
      { forEach },
    );
  }
  routes(network, context, vpc("id"));
  addEndpoints(network, vpc("id"), context);
  if (config.flowLogs) flowLogs(network, context, vpc("id"), config.flowLogs.retain.seconds);
  context.output(`${name}_vpc_id`, "Id of the VPC.", vpc("id"));
}

/** Public subnets route to the internet gateway, private ones to NAT, data subnets nowhere. */
function routes(network: Component<Network>, context: LowerContext, vpc: Reference): void {
  const { name } = network;
  const gateway = context.add("aws_internet_gateway", name, { vpc_id: vpc, tags: { Name: context.name() } });
  const publicTable = context.add("aws_route_table", `${name}_public`, {
    vpc_id: vpc,
    tags: { Name: context.name("public") },
  });
  context.add("aws_route", `${name}_public`, {
    route_table_id: publicTable("id"),
    destination_cidr_block: "0.0.0.0/0",
    gateway_id: gateway("id"),
  });
  const here = zones(network, context.system);
  const keys = Object.fromEntries(here.map((zone) => [zone, null]));
  context.add(
    "aws_route_table_association",
    `${name}_public`,
    { subnet_id: refAt(`aws_subnet.${name}_public`, eachKey, "id"), route_table_id: publicTable("id") },
    { forEach: keys },
  );
  context.add(
    "aws_route_table",
    `${name}_private`,
    { vpc_id: vpc, tags: { Name: text`${context.name("private")}-${eachKey}` } },
    { forEach: keys },
  );
  context.add(
    "aws_route_table_association",
    `${name}_private`,
    {
      subnet_id: refAt(`aws_subnet.${name}_private`, eachKey, "id"),
      route_table_id: refAt(`aws_route_table.${name}_private`, eachKey, "id"),
    },
    { forEach: keys },
  );
  addNat(network, vpc, context);
  const dataTable = context.add(
    "aws_route_table",
    `${name}_data`,
    { vpc_id: vpc, tags: { Name: context.name("data") } },
    { comment: "No route but the local one: databases reach nothing outside the VPC." },
  );
  context.add(
    "aws_route_table_association",
    `${name}_data`,
    { subnet_id: refAt(`aws_subnet.${name}_data`, eachKey, "id"), route_table_id: dataTable("id") },
    { forEach: keys },
  );
  context.add(
    "aws_vpc_endpoint",
    `${name}_s3`,
    {
      vpc_id: vpc,
      service_name: text`com.amazonaws.${regionName}.s3`,
      vpc_endpoint_type: "Gateway",
      route_table_ids: refAll(`aws_route_table.${name}_private`, "id"),
      tags: { Name: context.name("s3") },
    },
    { comment: "Free of charge; image layers come from S3 and would otherwise pay for NAT." },
  );
}
