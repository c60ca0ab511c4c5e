import { alarmInputs } from "../../lowering/alarms/inputs.ts";
import type { AwsGrant } from "../../lowering/aws/grant.ts";
import { awsLogRetention } from "../../lowering/aws/log-retention.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Component } from "../../system/system.ts";
import { networkOutputs } from "../network/aws.ts";
import { awsDailyWindow, awsWeeklyWindow } from "../postgres/windows.ts";
import { grant } from "./aws-grant.ts";
import { elasticache } from "./aws/elasticache/module.gen.ts";
import type { Redis } from "./schema.ts";
import { replicasOf, versionOf } from "./settings.ts";
import { nodeType } from "./sizes.ts";

export const aws: Lowering<Redis, AwsGrant> = {
  becomes: "Amazon ElastiCache",
  lower,
  keeps: ["elasticache"],
  grant,
  charts: true,
};

function lower(redis: Component<Redis>, context: LowerContext): void {
  const { name, config } = redis;
  const node = nodeType(config, "aws");
  if ("issue" in node) return;
  const { protected: kept } = context.system;
  const replicas = replicasOf(config);
  const failover = config.highAvailability && replicas > 0;
  const { backup } = config;
  // Its users are called after it and their level of access.
  context.shortName(40, "ElastiCache user", "readwrite");
  const made = context.module(
    elasticache,
    {
      name: context.name(),
      description: redis.base.description,
      network: networkOutputs(context.the("network")),
      engine: config.engine,
      engine_version: versionOf(config),
      node_type: node.type,
      replicas,
      multi_az: failover,
      eviction: config.eviction,
      backups: backup && {
        days: backup.retain.seconds / 86_400,
        window: awsDailyWindow(backup.window),
      },
      deletion_protection: kept,
      maintenance_window: config.maintenance && awsWeeklyWindow(config.maintenance),
      apply_immediately: !kept,
      log_retention_days: awsLogRetention(config.logs.retain.seconds),
      alarms: alarmInputs(config.alarms, context),
    },
    {
      assertions: [
        { path: ["transit_encryption_enabled"], equals: true, message: "Connections are encrypted." },
        { path: ["at_rest_encryption_enabled"], equals: "true", message: "Data is encrypted on disk." },
      ].map((one) => ({ address: "aws_elasticache_replication_group.this", ...one })),
    },
  );
  context.listed("hosts", name, made("address"));
}
