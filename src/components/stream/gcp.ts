import { gcpAlarmInputs } from "../../lowering/alarms/inputs.ts";
import { enableApi } from "../../lowering/gcp/apis.ts";
import { ownLogDays } from "../../lowering/gcp/log-bucket.ts";
import { projectId, region, serviceAccountEmail, type GcpGrant } from "../../lowering/gcp/grant.ts";
import { outputOf, type LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Component, Connection } from "../../system/system.ts";
import { networkOf } from "../network/gcp.ts";
import { managedKafka } from "./gcp/managed_kafka/module.gen.ts";
import type { Stream } from "./schema.ts";
import { consumes, groupOf, produces } from "./settings.ts";

export const gcp: Lowering<Stream, GcpGrant> = {
  becomes: "Managed Service for Apache Kafka",
  lower,
  grant,
  charts: true,
};

function lower(stream: Component<Stream>, context: LowerContext): void {
  const { name, config } = stream;
  const size = config.size?.gcp;
  enableApi(context, "managedkafka.googleapis.com");
  const made = context.module(
    managedKafka,
    {
      name: context.shortName(63, "Kafka cluster"),
      region,
      project_id: projectId,
      network: networkOf(context.the("network")),
      capacity: size && { vcpus: size.cpu, memory_gib: size.memory.mebibytes / 1024 },
      topics: Object.fromEntries(
        Object.entries(config.topics).map(([key, { partitions, replication, retain, compact }]) => [
          key,
          compact
            ? { partitions, replication, compact }
            : { partitions, replication, retention_seconds: retain.seconds },
        ]),
      ),
      clients: clients(context),
      log_retention_days: ownLogDays(config.logs.retain, context),
      alarms: gcpAlarmInputs(config.alarms, context),
      deletion_protection: context.system.protected,
    },
    {
      assertions: [
        {
          address: "google_managed_kafka_cluster.this",
          path: ["rebalance_config", 0, "mode"],
          equals: "AUTO_REBALANCE_ON_SCALE_UP",
          message: "New brokers take their share of the partitions.",
        },
      ],
    },
  );
  context.listed("kafka_brokers", name, made("bootstrap"));
}

/** Who may use the topics: IAM only lets them in, the rest is said by Kafka's own rules. */
const clients = (context: LowerContext) =>
  Object.fromEntries(
    context.usedBy().map(({ from, connection }) => [
      from.slug,
      {
        service_account_email: serviceAccountEmail(from),
        produces: produces(connection) ? true : undefined,
        consumer_group: consumes(connection) ? groupOf(from, context) : undefined,
      },
    ]),
  );

function grant(stream: Component<Stream>, connection: Connection, context: LowerContext): GcpGrant {
  const prefix = stream.name.toUpperCase();
  const user = context.find(connection.from);
  return {
    environment: {
      [`${prefix}_BOOTSTRAP`]: outputOf(managedKafka, stream, "bootstrap"),
      [`${prefix}_AUTH`]: "OAUTHBEARER",
      [`${prefix}_TOPICS`]: Object.keys(stream.config.topics).join(","),
      ...(user && consumes(connection) ? { [`${prefix}_GROUP`]: groupOf(user, context) } : {}),
    },
    projectRole: { role: "roles/managedkafka.client" },
    ...(consumes(connection) ? { pulls: true } : {}),
  };
}
