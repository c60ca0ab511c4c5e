import { gcpAlarms } from "../../lowering/alarms/gcp.ts";
import { enableApi } from "../../lowering/gcp/apis.ts";
import { projectId, region, type GcpGrant } from "../../lowering/gcp/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { call, ref, text, type Value } from "../../terraform/expression.ts";
import type { Argument } from "../../terraform/argument.ts";
import type { Component } from "../../system/system.ts";
import { networkId, subnetId } from "../network/gcp.ts";
import { charts, metricOf } from "./gcp-metrics.ts";
import type { Redis } from "./schema.ts";
import { replicasOf, versionOf } from "./settings.ts";
import { nodeType } from "./sizes.ts";

export const gcp: Lowering<Redis, GcpGrant> = {
  area: "memorystore",
  becomes: "Memorystore for Valkey",
  lower,
  grant,
  charts,
};

const port = 6379;
const weekdays = {
  sun: "SUNDAY",
  mon: "MONDAY",
  tue: "TUESDAY",
  wed: "WEDNESDAY",
  thu: "THURSDAY",
  fri: "FRIDAY",
  sat: "SATURDAY",
} as const;

const instance = (redis: Component, ...path: (string | number)[]) =>
  ref(`google_memorystore_instance.${redis.name}`, ...path);

function lower(redis: Component<Redis>, context: LowerContext): void {
  const { name, config } = redis;
  const node = nodeType(config, "gcp");
  if ("issue" in node) return;
  const { backup, maintenance } = config;
  context.add(
    "google_memorystore_instance",
    name,
    {
      instance_id: context.shortName(63, "Memorystore instance"),
      location: region,
      mode: "CLUSTER_DISABLED",
      shard_count: 1,
      replica_count: replicasOf(config),
      node_type: node.type.toUpperCase().replaceAll("-", "_"),
      engine_version: `VALKEY_${versionOf(config).replace(".", "_")}`,
      engine_configs: { "maxmemory-policy": config.eviction },
      authorization_mode: "IAM_AUTH",
      transit_encryption_mode: "SERVER_AUTHENTICATION",
      deletion_protection_enabled: context.system.protected,
      desired_auto_created_endpoints: [{ network: networkId(context.the("network")), project_id: projectId }],
      automated_backup_config: backup && {
        retention: `${backup.retain.seconds}s`,
        fixed_frequency_schedule: { start_time: { hours: Math.floor(backup.window.startMinutesUtc / 60) } },
      },
      maintenance_policy: maintenance && {
        weekly_maintenance_window: [
          {
            day: weekdays[maintenance.day],
            start_time: {
              hours: Math.floor(maintenance.startMinutesUtc / 60),
              minutes: maintenance.startMinutesUtc % 60,
            },
          },
        ],
      },
    },
    {
      dependsOn: [enableApi(context, "memorystore.googleapis.com"), ...connectionPolicy(context)],
      lifecycle: { prevent_destroy: context.system.protected },
      assertions: [
        { path: ["authorization_mode"], equals: "IAM_AUTH", message: "IAM decides who connects." },
        {
          path: ["transit_encryption_mode"],
          equals: "SERVER_AUTHENTICATION",
          message: "Connections are encrypted.",
        },
        {
          path: ["deletion_protection_enabled"],
          equals: context.system.protected,
          message: "Protected environments refuse deletion.",
        },
      ],
    },
  );
  gcpAlarms(redis, config.alarms, context, metricOf(redis));
  context.output(`${name}_endpoint`, `Host of ${redis.key}.`, host(redis, "PRIMARY"));
}

/** One a network: it lets Memorystore put endpoints into the subnet. An existing network has its own. */
function connectionPolicy(context: LowerContext): readonly string[] {
  const network = context.the("network");
  if (network.config.existing) return [];
  const name = `${network.name}_memorystore`;
  context.share({ name: "memorystore-connections", area: gcp.area }, (system) => {
    system.add(
      "google_network_connectivity_service_connection_policy",
      name,
      {
        name: system.systemName("memorystore"),
        location: region,
        service_class: "gcp-memorystore",
        network: networkId(network),
        psc_config: { subnetworks: [subnetId(network)] },
      },
      {
        dependsOn: [enableApi(system, "networkconnectivity.googleapis.com")],
        comment: "Lets Memorystore put its endpoints into the subnet; a network has one for all instances.",
      },
    );
  });
  return [`google_network_connectivity_service_connection_policy.${name}`];
}

/** The address of the primary, or the one that spreads reads over the replicas. */
function host(redis: Component, type: "PRIMARY" | "READER"): Argument<string> {
  const at = (attribute: string): Value => ({
    $: "loop",
    name: "connection",
    path: ["psc_auto_connection", 0, attribute],
  });
  return call("one", {
    $: "for",
    in: instance(redis, "endpoints", 0, "connections"),
    names: ["connection"],
    valueAs: at("ip_address"),
    when: call("contains", [`CONNECTION_TYPE_${type}`], at("connection_type")),
  });
}

function grant(redis: Component<Redis>): GcpGrant {
  const prefix = redis.name.toUpperCase();
  return {
    environment: {
      [`${prefix}_HOST`]: host(redis, "PRIMARY"),
      [`${prefix}_PORT`]: String(port),
      [`${prefix}_TLS`]: "true",
      [`${prefix}_USER`]: "default",
      // Certificates of an authority of the instance's own, which no image knows.
      [`${prefix}_CA`]: call(
        "join",
        "\n",
        call("flatten", {
          $: "for",
          in: instance(redis, "managed_server_ca", 0, "ca_certs"),
          names: ["authority"],
          valueAs: { $: "loop", name: "authority", path: ["certificates"] },
        }),
      ),
    },
    bindings: [
      {
        type: "google_project_iam_member",
        name: `${redis.name}_user`,
        args: {
          project: projectId,
          role: "roles/memorystore.dbConnectionUser",
          condition: {
            title: `Only ${redis.key}`,
            expression: text`resource.name == "${instance(redis, "name")}"`,
          },
        },
      },
    ],
  };
}
