import { alarmInputs } from "../../lowering/alarms/inputs.ts";
import type { AwsGrant } from "../../lowering/aws/grant.ts";
import { awsLogRetention } from "../../lowering/aws/log-retention.ts";
import type { LowerContext, Outputs } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Component } from "../../system/system.ts";
import { ref } from "../../terraform/expression.ts";
import { msk, type MskOutput } from "./aws/msk/module.gen.ts";
import { mskServerless } from "./aws/msk_serverless/module.gen.ts";
import { grant } from "./aws-grant.ts";
import { smallestBroker } from "./capacity.ts";
import { versions } from "./limits.ts";
import type { Stream } from "./schema.ts";
import { brokersOf, groupOf, readers } from "./settings.ts";

export const aws: Lowering<Stream, AwsGrant> = {
  becomes: "Amazon MSK",
  lower,
  keeps: ["kafka"],
  grant,
  charts: true,
};

function lower(stream: Component<Stream>, context: LowerContext): void {
  const made = stream.config.mode === "serverless" ? serverless(stream, context) : provisioned(stream, context);
  context.listed("kafka_brokers", stream.name, made("bootstrap_brokers"));
}

/** What both kinds of cluster take. */
function common(stream: Component<Stream>, context: LowerContext) {
  return {
    name: context.shortName(64, "MSK cluster"),
    network: ref(`module.${context.the("network").name}`),
    consumer_groups: readers(stream, context.system).map((reader) => groupOf(reader, context)),
    alarms: alarmInputs(stream.config.alarms, context),
  };
}

const serverless = (stream: Component<Stream>, context: LowerContext): Outputs<MskOutput> =>
  context.module(mskServerless, { ...common(stream, context), topics: Object.keys(stream.config.topics) });

function provisioned(stream: Component<Stream>, context: LowerContext): Outputs<MskOutput> {
  const { config } = stream;
  return context.module(
    msk,
    {
      ...common(stream, context),
      kafka_version: versions[config.version],
      brokers: brokersOf(config, context.system),
      instance_type: config.size?.aws ?? smallestBroker,
      storage_gib: config.storage.gibibytes,
      topics: Object.fromEntries(
        Object.entries(config.topics).map(([key, { partitions, replication, retain, compact }]) => [
          key,
          compact
            ? { partitions, replication, compact }
            : { partitions, replication, retention_seconds: retain.seconds },
        ]),
      ),
      log_retention_days: awsLogRetention(config.logs.retain.seconds),
    },
    {
      assertions: [
        {
          address: "aws_msk_cluster.this",
          path: ["encryption_info", 0, "encryption_in_transit", 0, "client_broker"],
          equals: "TLS",
          message: "Connections are encrypted.",
        },
        {
          address: "aws_msk_cluster.this",
          path: ["client_authentication", 0, "unauthenticated"],
          equals: false,
          message: "Nobody connects without IAM.",
        },
      ],
    },
  );
}
