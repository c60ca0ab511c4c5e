import { addCustomerKey, customerKeyArn } from "../../lowering/aws/customer-key.ts";
import { accountId, arn, policy, type AwsGrant, type Statement } from "../../lowering/aws/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Argument } from "../../terraform/argument.ts";
import { ref, text, type Reference } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { queueArn } from "../queue/aws-grant.ts";
import { bucketsOf, sidPart, variablePrefix } from "../queue/feeds.ts";
import type { Topic } from "./schema.ts";

export const aws: Lowering<Topic, AwsGrant> = { area: "sns", becomes: "Amazon SNS", lower, grant };

/** What other components need of a topic. */
export const topicArn = (topic: Component): Reference => ref(`aws_sns_topic.${topic.name}`, "arn");

function lower(topic: Component<Topic>, context: LowerContext): void {
  const { name, config } = topic;
  const ownName = text`${context.shortName(250, "SNS topic")}${config.ordered ? ".fifo" : ""}`;
  const listeners = bucketsOf(topic, context.system);
  const made = context.add(
    "aws_sns_topic",
    name,
    {
      name: ownName,
      ...(config.ordered ? { fifo_topic: true, content_based_deduplication: true } : {}),
      kms_master_key_id:
        config.encryption === "managed"
          ? "alias/aws/sns"
          : addCustomerKey(topic, context, {
              of: text`Messages of ${context.name()}`,
              services: listeners.length > 0 ? ["s3.amazonaws.com"] : [],
            }),
      policy: policy([tlsOnly(arn("sns", ownName)), ...publishers(topic, context, arn("sns", ownName))]),
    },
    config.encryption === "managed"
      ? {
          assertions: [
            { path: ["kms_master_key_id"], equals: "alias/aws/sns", message: "Messages are encrypted at rest." },
          ],
        }
      : {},
  );
  for (const key of config.subscribers) {
    const queue = context.find(key);
    if (!queue) continue;
    context.add("aws_sns_topic_subscription", `${name}_${queue.name}`, {
      topic_arn: made("arn"),
      protocol: "sqs",
      endpoint: queueArn(queue),
      raw_message_delivery: true,
    });
  }
  context.output(`${name}_topic_arn`, "ARN of the topic.", made("arn"));
}

/** SNS knows no wildcard among the actions of a topic's policy; publishing is what carries content. */
const tlsOnly = (topic: Argument<string>): Statement => ({
  Sid: "DenyPlainHttp",
  Effect: "Deny",
  Principal: "*",
  Action: ["sns:Publish"],
  Resource: topic,
  Condition: { Bool: { "aws:SecureTransport": "false" } },
});

function publishers(topic: Component<Topic>, context: LowerContext, resource: Argument<string>): readonly Statement[] {
  const buckets = bucketsOf(topic, context.system).map((bucket) => ref(`aws_s3_bucket.${bucket.name}`, "arn"));
  if (buckets.length === 0) return [];
  return [
    {
      Sid: "PublishFromBuckets",
      Principal: { Service: "s3.amazonaws.com" },
      Action: ["sns:Publish"],
      Resource: resource,
      Condition: {
        ArnEquals: { "aws:SourceArn": buckets },
        StringEquals: { "aws:SourceAccount": accountId },
      },
    },
  ];
}

function grant(topic: Component<Topic>): AwsGrant {
  const key: readonly Statement[] =
    topic.config.encryption === "managed"
      ? []
      : [
          {
            Sid: `UseKeyOf${sidPart(topic)}`,
            Action: ["kms:Decrypt", "kms:GenerateDataKey"],
            Resource: customerKeyArn(topic),
          },
        ];
  return {
    environment: { [`${variablePrefix(topic)}_TOPIC_ARN`]: topicArn(topic) },
    statements: [{ Sid: `PublishTo${sidPart(topic)}`, Action: ["sns:Publish"], Resource: topicArn(topic) }, ...key],
  };
}
