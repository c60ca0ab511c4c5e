import { awsLogRetention } from "../../lowering/aws/log-retention.ts";
import type { AwsGrant } from "../../lowering/aws/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { ref, type Reference } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { existingVpc } from "./aws/existing_vpc/module.gen.ts";
import { vpc } from "./aws/vpc/module.gen.ts";
import { awsServices } from "./endpoints.ts";
import { madeNat, natOf } from "./nat.ts";
import { planZonal, rangeOf, zones } from "./plan.ts";
import type { Network } from "./schema.ts";

export const aws: Lowering<Network, AwsGrant> = { becomes: "Amazon VPC", lower, keeps: ["logs"] };

/** All that a module which stands in the network takes of it. */
export const networkOutputs = (network: Component<Network>): Reference => ref(`module.${network.name}`);
/** Whether private subnets reach the internet. */
export const hasNat = (network: Component<Network>): boolean =>
  network.config.existing !== undefined || natOf(network.config).count > 0;

function lower(network: Component<Network>, context: LowerContext): void {
  const { name, config } = network;
  if (config.existing?.aws) {
    const { vpc: id, ...subnets } = config.existing.aws;
    context.module(existingVpc, {
      vpc_id: id,
      public_subnet_ids: subnets.public,
      private_subnet_ids: subnets.private,
      data_subnet_ids: subnets.data,
    });
    return;
  }
  const outcome = planZonal(network, context.system);
  if ("issues" in outcome) return;
  if (config.flowLogs) context.shortName(64, "IAM role", "flow-logs");
  const { count, instanceType } = madeNat(network, context.system);
  const made = context.module(
    vpc,
    {
      name: context.name(),
      cidr_block: rangeOf(network, context.system),
      zones: byLetter(zones(network, context.system), outcome.plan.subnets),
      nat: count === 0 ? undefined : { count, instance_type: instanceType },
      endpoints: config.endpoints?.flatMap((one) => [...awsServices[one]]),
      restrict_s3: config.endpoints?.includes("storage"),
      deletion_protection: context.system.protected,
      flow_logs: config.flowLogs && { retention_days: awsLogRetention(config.flowLogs.retain.seconds) },
    },
    {
      assertions: [
        {
          address: "aws_vpc.this",
          path: ["enable_dns_support"],
          equals: true,
          message: "Private names of endpoints and databases need DNS support.",
        },
      ],
    },
  );
  context.output(`${name}_vpc_id`, "Id of the VPC.", made("vpc_id"));
}

/** Ranges of a zone's subnets by the letter that ends its name; the module puts the region before it. */
const byLetter = (names: readonly string[], tiers: Readonly<Record<string, Readonly<Record<string, string>>>>) =>
  Object.fromEntries(
    names.map((zone) => {
      const range = (tier: string): string => tiers[tier]?.[zone] ?? "";
      return [zone.slice(-1), { public: range("public"), private: range("private"), data: range("data") }];
    }),
  );
