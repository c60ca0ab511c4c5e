import { accountId, policy, regionName } from "../../lowering/aws/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { AwsGrant } from "../../lowering/aws/grant.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { awsLogRetention } from "../../lowering/aws/log-retention.ts";
import {
  eachKey,
  eachValue,
  jsonencode,
  ref,
  refAll,
  refAt,
  text,
  type Reference,
} from "../../terraform/expression.ts";
import type { ListArgument } from "../../terraform/argument.ts";
import type { Component } from "../../system/system.ts";
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
  network.config.existing !== undefined || network.config.nat > 0;

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
  if (config.flowLogs) flowLogs(network, context, vpc("id"), config.flowLogs.retain.seconds);
  context.output(`${name}_vpc_id`, "Id of the VPC.", vpc("id"));
}

/** Public subnets route to the internet gateway, private ones to NAT, data subnets nowhere. */
function routes(network: Component<Network>, context: LowerContext, vpc: Reference): void {
  const { name, config } = network;
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
  const natZones = here.slice(0, config.nat);
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
  if (natZones.length > 0) {
    const natKeys = Object.fromEntries(natZones.map((zone) => [zone, null]));
    context.add(
      "aws_eip",
      `${name}_nat`,
      { domain: "vpc", tags: { Name: text`${context.name("nat")}-${eachKey}` } },
      { forEach: natKeys, dependsOn: [`aws_internet_gateway.${name}`] },
    );
    context.add(
      "aws_nat_gateway",
      name,
      {
        allocation_id: refAt(`aws_eip.${name}_nat`, eachKey, "id"),
        subnet_id: refAt(`aws_subnet.${name}_public`, eachKey, "id"),
        tags: { Name: text`${context.name()}-${eachKey}` },
      },
      { forEach: natKeys, dependsOn: [`aws_internet_gateway.${name}`] },
    );
    const via = Object.fromEntries(
      here.map((zone, index) => [zone, { nat_zone: natZones[index % natZones.length] ?? "" }]),
    );
    context.add(
      "aws_route",
      `${name}_private`,
      {
        route_table_id: refAt(`aws_route_table.${name}_private`, eachKey, "id"),
        destination_cidr_block: "0.0.0.0/0",
        nat_gateway_id: refAt(`aws_nat_gateway.${name}`, eachValue("nat_zone"), "id"),
      },
      { forEach: via },
    );
  }
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

function flowLogs(network: Component<Network>, context: LowerContext, vpc: Reference, seconds: number): void {
  const { name } = network;
  const group = context.add(
    "aws_cloudwatch_log_group",
    `${name}_flow`,
    { name: text`/vpc/${context.name()}`, retention_in_days: awsLogRetention(seconds) },
    { feature: "flow_logs" },
  );
  const role = context.add(
    "aws_iam_role",
    `${name}_flow`,
    {
      name: context.shortName(64, "IAM role", "flow-logs"),
      assume_role_policy: jsonencode({
        Version: "2012-10-17",
        Statement: [
          {
            Effect: "Allow",
            Principal: { Service: "vpc-flow-logs.amazonaws.com" },
            Action: "sts:AssumeRole",
            Condition: { StringEquals: { "aws:SourceAccount": accountId } },
          },
        ],
      }),
    },
    { feature: "flow_logs" },
  );
  context.add(
    "aws_iam_role_policy",
    `${name}_flow`,
    {
      name: "write-logs",
      role: role("id"),
      policy: policy([
        {
          Sid: "WriteLogs",
          Action: ["logs:CreateLogStream", "logs:PutLogEvents", "logs:DescribeLogStreams"],
          Resource: [group("arn"), text`${group("arn")}:*`],
        },
      ]),
    },
    { feature: "flow_logs" },
  );
  context.add(
    "aws_flow_log",
    name,
    {
      vpc_id: vpc,
      traffic_type: "ALL",
      log_destination: group("arn"),
      iam_role_arn: role("arn"),
      tags: { Name: context.name("flow") },
    },
    { feature: "flow_logs" },
  );
}
