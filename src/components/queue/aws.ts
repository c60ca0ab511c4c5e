import { awsAlarms } from "../../lowering/alarms/aws.ts";
import { addCustomerKey } from "../../lowering/aws/customer-key.ts";
import { accountId, arn, policy, type AwsGrant, type Statement } from "../../lowering/aws/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { jsonencode, ref, text, type Value } from "../../terraform/expression.ts";
import type { Argument } from "../../terraform/argument.ts";
import type { Component } from "../../system/system.ts";
import { charts, grant, metricOf } from "./aws-grant.ts";
import { bucketsOf, topicsOf } from "./feeds.ts";
import { limits } from "./limits.ts";
import type { Queue } from "./schema.ts";

export const aws: Lowering<Queue, AwsGrant> = { area: "sqs", becomes: "Amazon SQS", lower, grant, charts };

function lower(queue: Component<Queue>, context: LowerContext): void {
  const { name, config } = queue;
  const ending = config.ordered ? ".fifo" : "";
  context.shortName(limits.aws.name - ending.length, "SQS queue", "dead");
  const encryption = encrypted(queue, context);
  const order = config.ordered
    ? {
        fifo_queue: true,
        content_based_deduplication: true,
        deduplication_scope: "messageGroup",
        fifo_throughput_limit: "perMessageGroupId",
      }
    : {};
  const lifecycle = { prevent_destroy: context.system.protected };
  const deadName = text`${context.name("dead")}${ending}`;
  const dead = context.add(
    "aws_sqs_queue",
    `${name}_dead`,
    {
      name: deadName,
      message_retention_seconds: config.deadLetter.retain.seconds,
      policy: policy([tlsOnly(arn("sqs", deadName))]),
      ...order,
      ...encryption,
    },
    { lifecycle, assertions: encryptedAssertion(config) },
  );
  const ownName = text`${context.name()}${ending}`;
  const own = context.add(
    "aws_sqs_queue",
    name,
    {
      name: ownName,
      visibility_timeout_seconds: config.visibility.seconds,
      message_retention_seconds: config.retain.seconds,
      delay_seconds: config.delay?.seconds,
      receive_wait_time_seconds: 20,
      redrive_policy: jsonencode({ deadLetterTargetArn: dead("arn"), maxReceiveCount: config.deadLetter.after }),
      policy: policy([tlsOnly(arn("sqs", ownName)), ...senders(queue, context, arn("sqs", ownName))]),
      ...order,
      ...encryption,
    },
    { lifecycle, assertions: encryptedAssertion(config) },
  );
  context.add("aws_sqs_queue_redrive_allow_policy", `${name}_dead`, {
    queue_url: dead("id"),
    redrive_allow_policy: jsonencode({ redrivePermission: "byQueue", sourceQueueArns: [own("arn")] }),
  });
  awsAlarms(queue, config.alarms, context, (metric) => metricOf(queue, metric));
  context.output(`${name}_queue_url`, "URL of the queue.", own("url"));
  context.output(`${name}_dead_letter_queue_url`, "URL of the queue of messages set aside.", dead("url"));
}

function encrypted(queue: Component<Queue>, context: LowerContext) {
  if (queue.config.encryption === "managed") return { sqs_managed_sse_enabled: true };
  const services = [
    ...(topicsOf(queue, context.system).length > 0 ? ["sns.amazonaws.com"] : []),
    ...(bucketsOf(queue, context.system).length > 0 ? ["s3.amazonaws.com"] : []),
  ];
  const key = addCustomerKey(queue, context, { of: text`Messages of ${context.name()}`, services });
  return { kms_master_key_id: key };
}

const encryptedAssertion = (config: Queue) =>
  config.encryption === "managed"
    ? [{ path: ["sqs_managed_sse_enabled"], equals: true, message: "Messages are encrypted at rest." }]
    : [];

const tlsOnly = (queue: Value): Statement => ({
  Sid: "DenyPlainHttp",
  Effect: "Deny",
  Principal: "*",
  Action: ["sqs:*"],
  Resource: queue,
  Condition: { Bool: { "aws:SecureTransport": "false" } },
});

/** Services that send in their own name: the policy is part of the queue, so it is there before they try. */
function senders(queue: Component<Queue>, context: LowerContext, resource: Argument<string>): readonly Statement[] {
  const topics = topicsOf(queue, context.system).map((topic) => ref(`aws_sns_topic.${topic.name}`, "arn"));
  const buckets = bucketsOf(queue, context.system).map((bucket) => ref(`aws_s3_bucket.${bucket.name}`, "arn"));
  const send = (Sid: string, service: string, sources: readonly Value[]): readonly Statement[] =>
    sources.length === 0
      ? []
      : [
          {
            Sid,
            Principal: { Service: service },
            Action: ["sqs:SendMessage"],
            Resource: resource,
            Condition: {
              ArnEquals: { "aws:SourceArn": sources },
              StringEquals: { "aws:SourceAccount": accountId },
            },
          },
        ];
  return [
    ...send("SendFromTopics", "sns.amazonaws.com", topics),
    ...send("SendFromBuckets", "s3.amazonaws.com", buckets),
  ];
}
