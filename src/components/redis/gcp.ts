import { gcpAlarmInputs } from "../../lowering/alarms/inputs.ts";
import { enableApi } from "../../lowering/gcp/apis.ts";
import { dayOfWeek } from "../../lowering/gcp/day-of-week.ts";
import { projectId, region, type GcpGrant } from "../../lowering/gcp/grant.ts";
import { outputOf, type LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Component } from "../../system/system.ts";
import { networkOf } from "../network/gcp.ts";
import { memorystore } from "./gcp/memorystore/module.gen.ts";
import type { Redis } from "./schema.ts";
import { replicasOf, versionOf } from "./settings.ts";
import { nodeType } from "./sizes.ts";

export const gcp: Lowering<Redis, GcpGrant> = {
  becomes: "Memorystore for Valkey",
  lower,
  grant,
  charts: true,
};

function lower(redis: Component<Redis>, context: LowerContext): void {
  const { name, config } = redis;
  const node = nodeType(config, "gcp");
  if ("issue" in node) return;
  const { backup, maintenance } = config;
  const { protected: kept } = context.system;
  const address = "google_memorystore_instance.this";
  enableApi(context, "memorystore.googleapis.com");
  const made = context.module(
    memorystore,
    {
      name: context.shortName(63, "Memorystore instance"),
      region,
      project_id: projectId,
      network: networkOf(context.the("network")),
      valkey_version: versionOf(config),
      node_type: node.type.toUpperCase().replaceAll("-", "_"),
      replicas: replicasOf(config),
      eviction: config.eviction,
      backups: backup && {
        retention_days: backup.retain.seconds / 86_400,
        hour: Math.floor(backup.window.startMinutesUtc / 60),
      },
      maintenance: maintenance && {
        day: dayOfWeek[maintenance.day],
        hour: Math.floor(maintenance.startMinutesUtc / 60),
        minute: maintenance.startMinutesUtc % 60,
      },
      alarms: gcpAlarmInputs(config.alarms, context),
      deletion_protection: kept,
    },
    {
      assertions: [
        { address, path: ["authorization_mode"], equals: "IAM_AUTH", message: "IAM decides who connects." },
        {
          address,
          path: ["transit_encryption_mode"],
          equals: "SERVER_AUTHENTICATION",
          message: "Connections are encrypted.",
        },
      ],
    },
  );
  context.listed("hosts", name, made("host"));
}

function grant(redis: Component<Redis>): GcpGrant {
  const prefix = redis.name.toUpperCase();
  return {
    environment: {
      [`${prefix}_HOST`]: outputOf(memorystore, redis, "host"),
      [`${prefix}_PORT`]: outputOf(memorystore, redis, "port"),
      [`${prefix}_TLS`]: "true",
      [`${prefix}_USER`]: "default",
      [`${prefix}_CA`]: outputOf(memorystore, redis, "ca_certificates"),
    },
    projectRole: {
      role: "roles/memorystore.dbConnectionUser",
      condition: outputOf(memorystore, redis, "connection_condition"),
    },
  };
}
