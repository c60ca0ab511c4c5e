import type { AwsMetric, PlainMetric } from "../../lowering/alarms/aws.ts";
import { customerKeyArn } from "../../lowering/aws/customer-key.ts";
import type { AwsGrant, Statement } from "../../lowering/aws/grant.ts";
import type { Chart } from "../../lowering/charts.ts";
import { ref, type Reference } from "../../terraform/expression.ts";
import type { Component, Connection } from "../../system/system.ts";
import { sidPart, variablePrefix } from "./feeds.ts";
import type { Queue } from "./schema.ts";

/** What other components need of a queue. Each takes the queue component. */
export const queueArn = (queue: Component): Reference => ref(`aws_sqs_queue.${queue.name}`, "arn");
export const queueUrl = (queue: Component): Reference => ref(`aws_sqs_queue.${queue.name}`, "url");
/** Dimension `QueueName` of its metrics. */
export const queueName = (queue: Component): Reference => ref(`aws_sqs_queue.${queue.name}`, "name");
const deadName = (queue: Component): Reference => ref(`aws_sqs_queue.${queue.name}_dead`, "name");

const look = ["sqs:GetQueueAttributes", "sqs:GetQueueUrl"];
const receive = [...look, "sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:ChangeMessageVisibility"];
const actions: Readonly<Record<string, readonly string[]>> = {
  send: [...look, "sqs:SendMessage"],
  receive,
  sendreceive: [...receive, "sqs:SendMessage"],
};

export function grant(queue: Component<Queue>, { access }: Connection): AwsGrant {
  const key: readonly Statement[] =
    queue.config.encryption === "managed"
      ? []
      : [
          {
            Sid: `UseKeyOf${sidPart(queue)}`,
            Action: access === "receive" ? ["kms:Decrypt"] : ["kms:Decrypt", "kms:GenerateDataKey"],
            Resource: customerKeyArn(queue),
          },
        ];
  return {
    environment: { [`${variablePrefix(queue)}_QUEUE_URL`]: queueUrl(queue) },
    statements: [{ Sid: `Use${sidPart(queue)}`, Action: actions[access] ?? look, Resource: queueArn(queue) }, ...key],
  };
}

const series = (name: string, queue: Reference, statistic = "Maximum"): PlainMetric => ({
  namespace: "AWS/SQS",
  name,
  statistic,
  dimensions: { QueueName: queue },
});

export function metricOf(queue: Component, metric: string): AwsMetric {
  if (metric === "age") return series("ApproximateAgeOfOldestMessage", queueName(queue));
  return series("ApproximateNumberOfMessagesVisible", metric === "deadLetters" ? deadName(queue) : queueName(queue));
}

export const charts = (queue: Component): readonly Chart<AwsMetric>[] => [
  {
    title: "messages",
    unit: "count",
    lines: {
      waiting: metricOf(queue, "depth"),
      "dead letters": metricOf(queue, "deadLetters"),
      sent: series("NumberOfMessagesSent", queueName(queue), "Sum"),
      done: series("NumberOfMessagesDeleted", queueName(queue), "Sum"),
    },
  },
  { title: "oldest message", unit: "seconds", lines: { age: metricOf(queue, "age") } },
];
