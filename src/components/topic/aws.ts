import type { AwsGrant } from "../../lowering/aws/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Component } from "../../system/system.ts";
import { bucketArn } from "../bucket/aws-grant.ts";
import { queueArn } from "../queue/aws-grant.ts";
import { bucketsOf } from "../queue/feeds.ts";
import { grant } from "./aws-grant.ts";
import { snsFanout } from "./aws/sns_fanout/module.gen.ts";
import type { Topic } from "./schema.ts";

export { topicArn } from "./aws-grant.ts";

export const aws: Lowering<Topic, AwsGrant> = {
  becomes: "Amazon SNS",
  lower,
  keeps: ["kms", "sns"],
  grant,
};

function lower(topic: Component<Topic>, context: LowerContext): void {
  const { name, config } = topic;
  const managed = config.encryption === "managed";
  const queues = config.subscribers.flatMap((key) => context.find(key) ?? []);
  const made = context.module(
    snsFanout,
    {
      name: context.shortName(250, "SNS topic"),
      queues: Object.fromEntries(queues.map((queue) => [queue.slug, queueArn(queue)])),
      fifo: config.ordered,
      customer_key: !managed,
      deletion_protection: context.system.protected,
      source_buckets: Object.fromEntries(
        bucketsOf(topic, context.system).map((bucket) => [bucket.slug, bucketArn(bucket)]),
      ),
    },
    {
      assertions: managed
        ? [
            {
              address: "aws_sns_topic.this",
              path: ["kms_master_key_id"],
              equals: "alias/aws/sns",
              message: "Messages are encrypted at rest.",
            },
          ]
        : [],
    },
  );
  context.listed("topic_arns", name, made("topic_arn"));
}
