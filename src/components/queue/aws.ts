import { alarmInputs } from "../../lowering/alarms/inputs.ts";
import type { AwsGrant } from "../../lowering/aws/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Component } from "../../system/system.ts";
import { topicArn } from "../topic/aws-grant.ts";
import { bucketArn } from "../bucket/aws-grant.ts";
import { grant } from "./aws-grant.ts";
import { sqsQueue } from "./aws/sqs_queue/module.gen.ts";
import { bucketsOf, topicsOf } from "./feeds.ts";
import { limits } from "./limits.ts";
import type { Queue } from "./schema.ts";

export const aws: Lowering<Queue, AwsGrant> = {
  becomes: "Amazon SQS",
  lower,
  keeps: ["kms", "sqs"],
  grant,
  charts: true,
};

function lower(queue: Component<Queue>, context: LowerContext): void {
  const { name, config } = queue;
  const managed = config.encryption === "managed";
  context.shortName(limits.aws.name - (config.ordered ? ".fifo".length : 0), "SQS queue", "dead");
  const made = context.module(
    sqsQueue,
    {
      name: context.name(),
      visibility_timeout_seconds: config.visibility.seconds,
      retention_seconds: config.retain.seconds,
      delay_seconds: config.delay?.seconds,
      fifo: config.ordered,
      dead_letters: { max_receive_count: config.deadLetter.after, retention_seconds: config.deadLetter.retain.seconds },
      customer_key: !managed,
      deletion_protection: context.system.protected,
      source_topics: Object.fromEntries(topicsOf(queue, context.system).map((topic) => [topic.slug, topicArn(topic)])),
      source_buckets: Object.fromEntries(
        bucketsOf(queue, context.system).map((bucket) => [bucket.slug, bucketArn(bucket)]),
      ),
      alarms: alarmInputs(config.alarms, context),
    },
    {
      assertions: managed
        ? ["this", "dead"].map((role) => ({
            address: `aws_sqs_queue.${role}`,
            path: ["sqs_managed_sse_enabled"],
            equals: true,
            message: "Messages are encrypted at rest.",
          }))
        : [],
    },
  );
  context.listed("queue_urls", name, made("url"));
  context.listed("queue_urls", `${name}-dead-letters`, made("dead_letter_url"));
}
