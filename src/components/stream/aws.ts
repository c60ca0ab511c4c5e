import { awsAlarms } from "../../lowering/alarms/aws.ts";
import type { AwsGrant } from "../../lowering/aws/grant.ts";
import { awsLogRetention } from "../../lowering/aws/log-retention.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { call, jsonencode, text, type Reference } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { subnetIds, vpcId } from "../network/aws.ts";
import type { Network } from "../network/schema.ts";
import { cluster, grant } from "./aws-grant.ts";
import { charts, metricOf } from "./aws-metrics.ts";
import { versions } from "./limits.ts";
import { smallestBroker } from "./capacity.ts";
import type { Stream } from "./schema.ts";
import { brokersOf, topicConfigs, topicFeature, topicName } from "./settings.ts";

export const aws: Lowering<Stream, AwsGrant> = { area: "msk", becomes: "Amazon MSK", lower, grant, charts };

function lower(stream: Component<Stream>, context: LowerContext): void {
  const { name, config } = stream;
  const network = context.the("network");
  const group = brokerGroup(stream, network, context);
  if (config.mode === "serverless") {
    context.add(
      "aws_msk_serverless_cluster",
      name,
      {
        cluster_name: context.shortName(64, "MSK cluster"),
        vpc_config: [{ subnet_ids: subnetIds(network, "data"), security_group_ids: [group] }],
        client_authentication: { sasl: { iam: { enabled: true } } },
      },
      {
        feature: "serverless",
        lifecycle: { prevent_destroy: context.system.protected },
        comment: "Terraform cannot make its topics; producers may create exactly those of the design.",
      },
    );
  } else {
    provisioned(stream, network, group, context);
    topics(stream, context);
  }
  awsAlarms(stream, config.alarms, context, metricOf(stream, context));
  context.output(`${name}_bootstrap`, `Brokers of ${stream.key}.`, cluster(stream, "bootstrap_brokers_sasl_iam"));
}

function brokerGroup(stream: Component<Stream>, network: Component<Network>, context: LowerContext): Reference {
  const { name } = stream;
  const made = context.add("aws_security_group", name, {
    name: context.name(),
    description: `Brokers of ${stream.key}`,
    vpc_id: vpcId(network),
    tags: { Name: context.name() },
  });
  return made("id");
}

function provisioned(
  stream: Component<Stream>,
  network: Component<Network>,
  group: Reference,
  context: LowerContext,
): void {
  const { name, config } = stream;
  const feature = "provisioned";
  const logs = context.add(
    "aws_cloudwatch_log_group",
    name,
    {
      name: text`/aws/vendedlogs/msk/${context.name()}`,
      retention_in_days: awsLogRetention(config.logs.retain.seconds),
    },
    { feature },
  );
  const settings = context.add(
    "aws_msk_configuration",
    name,
    {
      name: context.name(),
      description: `Settings of ${stream.key}.`,
      server_properties: call("join", "\n", [
        "auto.create.topics.enable=false",
        "unclean.leader.election.enable=false",
      ]),
    },
    { feature, comment: "Topics are made by the design alone, and no message is lost to elect a leader sooner." },
  );
  context.add(
    "aws_msk_cluster",
    name,
    {
      cluster_name: context.shortName(64, "MSK cluster"),
      kafka_version: versions[config.version],
      number_of_broker_nodes: brokersOf(config, context.system),
      broker_node_group_info: {
        instance_type: config.size?.aws ?? smallestBroker,
        client_subnets: subnetIds(network, "data"),
        security_groups: [group],
        storage_info: { ebs_storage_info: { volume_size: config.storage.gibibytes } },
      },
      configuration_info: { arn: settings("arn"), revision: settings("latest_revision") },
      client_authentication: { sasl: { iam: true }, unauthenticated: false },
      encryption_info: { encryption_in_transit: { client_broker: "TLS", in_cluster: true } },
      logging_info: { broker_logs: { cloudwatch_logs: { enabled: true, log_group: logs("name") } } },
    },
    {
      feature,
      lifecycle: { prevent_destroy: context.system.protected },
      comment: "Data at rest is encrypted with the key that AWS keeps for MSK.",
      assertions: [
        {
          path: ["encryption_info", 0, "encryption_in_transit", 0, "client_broker"],
          equals: "TLS",
          message: "Connections are encrypted.",
        },
        {
          path: ["client_authentication", 0, "unauthenticated"],
          equals: false,
          message: "Nobody connects without IAM.",
        },
      ],
    },
  );
}

function topics(stream: Component<Stream>, context: LowerContext): void {
  for (const [key, topic] of Object.entries(stream.config.topics)) {
    context.add(
      "aws_msk_topic",
      topicName(stream, key),
      {
        cluster_arn: cluster(stream, "arn"),
        name: key,
        partition_count: topic.partitions,
        replication_factor: topic.replication,
        configs: jsonencode(topicConfigs(topic)),
      },
      {
        feature: topicFeature(key),
        lifecycle: { prevent_destroy: context.system.protected },
        comment:
          "Whoever applies this needs kafka-cluster:Connect, CreateTopic, DescribeTopic and AlterTopic on the cluster.",
      },
    );
  }
}
