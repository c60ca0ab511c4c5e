import { awsAlarms } from "../../lowering/alarms/aws.ts";
import type { AwsGrant } from "../../lowering/aws/grant.ts";
import { awsLogRetention } from "../../lowering/aws/log-retention.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { text, type Reference } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { subnetIds, vpcId } from "../network/aws.ts";
import type { Network } from "../network/schema.ts";
import { awsDailyWindow, awsWeeklyWindow } from "../postgres/windows.ts";
import { grant, port } from "./aws-grant.ts";
import { charts, metricOf } from "./aws-metrics.ts";
import { userGroup } from "./aws-users.ts";
import type { Redis } from "./schema.ts";
import { replicasOf, versionOf } from "./settings.ts";
import { nodeType } from "./sizes.ts";

export const aws: Lowering<Redis, AwsGrant> = {
  area: "elasticache",
  becomes: "Amazon ElastiCache",
  lower,
  grant,
  charts,
};

function lower(redis: Component<Redis>, context: LowerContext): void {
  const { name, config } = redis;
  const node = nodeType(config, "aws");
  if ("issue" in node) return;
  const network = context.the("network");
  const subnets = context.add("aws_elasticache_subnet_group", name, {
    name: context.name(),
    description: `Where ${redis.key} lives.`,
    subnet_ids: subnetIds(network, "data"),
  });
  const replicas = replicasOf(config);
  const failover = config.highAvailability && replicas > 0;
  const { backup } = config;
  const made = context.add(
    "aws_elasticache_replication_group",
    name,
    {
      replication_group_id: context.shortName(40, "ElastiCache replication group"),
      description: redis.base.description ?? `${redis.key} of ${context.system.name}`,
      engine: config.engine,
      engine_version: versionOf(config),
      node_type: node.type,
      num_cache_clusters: 1 + replicas,
      automatic_failover_enabled: failover,
      multi_az_enabled: failover,
      port,
      parameter_group_name: parameterGroup(redis, context),
      subnet_group_name: subnets("name"),
      security_group_ids: [group(redis, network, context)],
      user_group_ids: [userGroup(redis, context)],
      transit_encryption_enabled: true,
      at_rest_encryption_enabled: "true",
      auto_minor_version_upgrade: "true",
      apply_immediately: !context.system.protected,
      snapshot_retention_limit: backup ? backup.retain.seconds / 86_400 : 0,
      snapshot_window: backup && awsDailyWindow(backup.window),
      final_snapshot_identifier: backup && context.system.protected ? context.name("final") : undefined,
      maintenance_window: config.maintenance && awsWeeklyWindow(config.maintenance),
      log_delivery_configuration: logs(redis, context),
    },
    {
      lifecycle: { prevent_destroy: context.system.protected },
      assertions: [
        { path: ["transit_encryption_enabled"], equals: true, message: "Connections are encrypted." },
        { path: ["at_rest_encryption_enabled"], equals: "true", message: "Data is encrypted on disk." },
        {
          path: ["automatic_failover_enabled"],
          equals: failover,
          message: failover ? "A replica takes over by itself." : "One node, as designed; it fails over to nothing.",
        },
      ],
    },
  );
  awsAlarms(redis, config.alarms, context, metricOf(redis));
  context.output(`${name}_endpoint`, `Host of ${redis.key}.`, made("primary_endpoint_address"));
}

/** Open to those that use it, and to nobody else. */
function group(redis: Component<Redis>, network: Component<Network>, context: LowerContext): Reference {
  const { name } = redis;
  const made = context.add("aws_security_group", name, {
    name: context.name(),
    description: `Nodes of ${redis.key}`,
    vpc_id: vpcId(network),
    tags: { Name: context.name() },
  });
  return made("id");
}

function parameterGroup(redis: Component<Redis>, context: LowerContext): Reference {
  const family = `${redis.config.engine}${versionOf(redis.config).split(".")[0] ?? ""}`;
  const made = context.add(
    "aws_elasticache_parameter_group",
    redis.name,
    {
      name: context.name(family),
      family,
      description: `Settings of ${redis.key}.`,
      parameter: [{ name: "maxmemory-policy", value: redis.config.eviction }],
    },
    {
      lifecycle: { create_before_destroy: true },
      comment: "Named after its family: another major version needs another group beside this one.",
    },
  );
  return made("name");
}

function logs(redis: Component<Redis>, context: LowerContext) {
  return (["engine", "slow"] as const).map((kind) => {
    const made = context.add("aws_cloudwatch_log_group", `${redis.name}_${kind}`, {
      name: text`/aws/vendedlogs/elasticache/${context.name(kind)}`,
      retention_in_days: awsLogRetention(redis.config.logs.retain.seconds),
    });
    return {
      destination: made("name"),
      destination_type: "cloudwatch-logs",
      log_format: "json",
      log_type: `${kind}-log`,
    };
  });
}
