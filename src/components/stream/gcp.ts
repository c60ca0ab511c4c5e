import { gcpAlarms, type GcpMetric } from "../../lowering/alarms/gcp.ts";
import { enableApi } from "../../lowering/gcp/apis.ts";
import { projectId, region, serviceAccountEmail, type GcpGrant } from "../../lowering/gcp/grant.ts";
import type { Chart } from "../../lowering/charts.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Argument } from "../../terraform/argument.ts";
import { ref, text, type Reference } from "../../terraform/expression.ts";
import type { Component, Connection } from "../../system/system.ts";
import { subnetId } from "../network/gcp.ts";
import type { Stream } from "./schema.ts";
import { consumes, groupOf, produces, readers, topicConfigs, topicFeature, topicName } from "./settings.ts";

export const gcp: Lowering<Stream, GcpGrant> = {
  area: "kafka",
  becomes: "Managed Service for Apache Kafka",
  lower,
  grant,
  charts: (stream) => [{ title: "Lag", unit: "count", lines: { messages: lag(stream) } }] satisfies Chart<GcpMetric>[],
};

const clusterId = (stream: Component): Reference => ref(`google_managed_kafka_cluster.${stream.name}`, "cluster_id");

function lower(stream: Component<Stream>, context: LowerContext): void {
  const { name, config } = stream;
  const { cpu, memory } = config.size?.gcp ?? { cpu: 3, memory: { mebibytes: 3072 } };
  context.add(
    "google_managed_kafka_cluster",
    name,
    {
      cluster_id: context.shortName(63, "Kafka cluster"),
      location: region,
      capacity_config: { vcpu_count: String(cpu), memory_bytes: String(memory.mebibytes * 1_048_576) },
      gcp_config: { access_config: { network_configs: [{ subnet: subnetId(context.the("network")) }] } },
      rebalance_config: { mode: "AUTO_REBALANCE_ON_SCALE_UP" },
    },
    {
      dependsOn: [enableApi(context, "managedkafka.googleapis.com")],
      lifecycle: { prevent_destroy: context.system.protected },
      comment: "Takes TLS connections that IAM has authenticated and no others; encrypted at rest with Google's keys.",
      assertions: [
        {
          path: ["rebalance_config", 0, "mode"],
          equals: "AUTO_REBALANCE_ON_SCALE_UP",
          message: "New brokers take their share of the partitions.",
        },
      ],
    },
  );
  for (const [key, topic] of Object.entries(config.topics)) {
    context.add(
      "google_managed_kafka_topic",
      topicName(stream, key),
      {
        topic_id: key,
        cluster: clusterId(stream),
        location: region,
        partition_count: topic.partitions,
        replication_factor: topic.replication,
        configs: topicConfigs(topic),
      },
      {
        feature: topicFeature(key),
        lifecycle: { prevent_destroy: context.system.protected },
      },
    );
  }
  access(stream, context);
  gcpAlarms(stream, config.alarms, context, () => lag(stream));
  context.output(`${name}_bootstrap`, `Brokers of ${stream.key}.`, bootstrap(stream));
}

/** IAM only lets clients in; which topics they may use, Kafka's own rules say. */
function access(stream: Component<Stream>, context: LowerContext): void {
  const allow = (component: Component, operation: string) => ({
    principal: text`User:${serviceAccountEmail(component)}`,
    permission_type: "ALLOW",
    operation,
    host: "*",
  });
  const where = { cluster: clusterId(stream), location: region };
  const entries = context
    .usedBy()
    .flatMap(({ from, connection }) => [
      ...(produces(connection) ? [allow(from, "WRITE")] : []),
      ...(consumes(connection) ? [allow(from, "READ")] : []),
    ]);
  if (entries.length === 0) return;
  for (const key of Object.keys(stream.config.topics)) {
    context.add(
      "google_managed_kafka_acl",
      topicName(stream, key),
      { ...where, acl_id: `topic/${key}`, acl_entries: entries },
      {
        feature: topicFeature(key),
        dependsOn: [`google_managed_kafka_topic.${topicName(stream, key)}`],
      },
    );
  }
  for (const reader of readers(stream, context.system)) {
    context.add("google_managed_kafka_acl", `${stream.name}_group_${reader.name}`, {
      ...where,
      acl_id: text`consumerGroup/${groupOf(reader, context)}`,
      acl_entries: [allow(reader, "READ")],
    });
  }
}

/** The port is that of TLS with OAUTHBEARER. Provider 7 has no attribute for the name yet. */
const bootstrap = (stream: Component): Argument<string> =>
  text`bootstrap.${clusterId(stream)}.${region}.managedkafka.${projectId}.cloud.goog:9092`;

/** Messages that the slowest partition is behind. */
const lag = (stream: Component): GcpMetric => ({
  filter: text`resource.type="managedkafka.googleapis.com/TopicPartitionConsumerGroup" AND resource.labels.cluster_id="${clusterId(stream)}" AND metric.type="managedkafka.googleapis.com/offset_lag"`,
  aligner: "ALIGN_MAX",
  reducer: "REDUCE_MAX",
});

function grant(stream: Component<Stream>, connection: Connection, context: LowerContext): GcpGrant {
  const prefix = stream.name.toUpperCase();
  const user = context.find(connection.from);
  return {
    environment: {
      [`${prefix}_BOOTSTRAP`]: bootstrap(stream),
      [`${prefix}_AUTH`]: "OAUTHBEARER",
      [`${prefix}_TOPICS`]: Object.keys(stream.config.topics).join(","),
      ...(user && consumes(connection) ? { [`${prefix}_GROUP`]: groupOf(user, context) } : {}),
    },
    bindings: [
      {
        type: "google_project_iam_member",
        name: `${stream.name}_client`,
        args: { project: projectId, role: "roles/managedkafka.client" },
      },
    ],
  };
}
