import { arn, type AwsGrant, type Statement } from "../../lowering/aws/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Argument } from "../../terraform/argument.ts";
import { ref, text, type Reference } from "../../terraform/expression.ts";
import type { Component, Connection } from "../../system/system.ts";
import type { Stream } from "./schema.ts";
import { consumes, groupOf, produces } from "./settings.ts";

/** Of the listener that IAM guards. */
export const port = 9098;

/** What other components need of a stream. */
export const cluster = (stream: Component<Stream>, attribute: string): Reference =>
  ref(`aws_msk_${stream.config.mode === "serverless" ? "serverless_cluster" : "cluster"}.${stream.name}`, attribute);

export function grant(stream: Component<Stream>, connection: Connection, context: LowerContext): AwsGrant {
  const prefix = stream.name.toUpperCase();
  const reader = context.find(connection.from);
  const group = reader && consumes(connection) ? groupOf(reader, context) : undefined;
  return {
    environment: {
      [`${prefix}_BOOTSTRAP`]: cluster(stream, "bootstrap_brokers_sasl_iam"),
      [`${prefix}_AUTH`]: "AWS_MSK_IAM",
      [`${prefix}_TOPICS`]: Object.keys(stream.config.topics).join(","),
      ...(group === undefined ? {} : { [`${prefix}_GROUP`]: group }),
    },
    statements: statements(stream, connection, group),
    opens: [{ port, securityGroup: ref(`aws_security_group.${stream.name}`, "id") }],
  };
}

function statements(
  stream: Component<Stream>,
  connection: Connection,
  group: Argument<string> | undefined,
): readonly Statement[] {
  const key = stream.key.charAt(0).toUpperCase() + stream.key.slice(1);
  const inside = text`${cluster(stream, "cluster_name")}/${cluster(stream, "cluster_uuid")}`;
  const topics = Object.keys(stream.config.topics).map((topic) => arn("kafka", text`topic/${inside}/${topic}`));
  const writes = produces(connection);
  const serverless = stream.config.mode === "serverless";
  return [
    {
      Sid: `Connect${key}`,
      Action: [
        "kafka-cluster:Connect",
        "kafka-cluster:DescribeCluster",
        ...(writes ? ["kafka-cluster:WriteDataIdempotently"] : []),
      ],
      Resource: cluster(stream, "arn"),
    },
    ...(topics.length === 0
      ? []
      : [
          {
            Sid: `Topics${key}`,
            Action: [
              "kafka-cluster:DescribeTopic",
              ...(writes ? ["kafka-cluster:WriteData"] : []),
              // Nobody else can make the topics of a serverless cluster.
              ...(writes && serverless ? ["kafka-cluster:CreateTopic"] : []),
              ...(consumes(connection) ? ["kafka-cluster:ReadData"] : []),
            ],
            Resource: topics,
          },
        ]),
    ...(group === undefined
      ? []
      : [
          {
            Sid: `Group${key}`,
            Action: ["kafka-cluster:DescribeGroup", "kafka-cluster:AlterGroup"],
            Resource: arn("kafka", text`group/${inside}/${group}`),
          },
        ]),
  ];
}
