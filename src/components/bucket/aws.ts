import type { AwsGrant } from "../../lowering/aws/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Component } from "../../system/system.ts";
import { queueArn } from "../queue/aws-grant.ts";
import { topicArn } from "../topic/aws-grant.ts";
import { grant } from "./aws-grant.ts";
import { lifecycleRules } from "./aws-lifecycle.ts";
import { s3Bucket } from "./aws/s3_bucket/module.gen.ts";
import { days } from "./lifecycle.ts";
import { limits } from "./limits.ts";
import { awsRestoring } from "./restoring.ts";
import type { Bucket } from "./schema.ts";

export const aws: Lowering<Bucket, AwsGrant> = {
  becomes: "Amazon S3",
  lower,
  keeps: ["kms", "s3"],
  grant,
  restoring: awsRestoring,
};

function lower(bucket: Component<Bucket>, context: LowerContext): void {
  const { name, config } = bucket;
  checkName(context);
  if (config.accessLogs) checkName(context, "logs");
  if (config.replicate) checkName(context, "replica");
  const made = context.module(s3Bucket, {
    name: context.name(),
    deletion_protection: context.system.protected,
    versioning: config.versioning,
    noncurrent_version_days: days(config.keepVersions),
    lifecycle_rules: lifecycleRules(config.lifecycle),
    cors: config.cors && {
      origins: config.cors.origins,
      methods: config.cors.methods,
      headers: config.cors.headers,
      max_age_seconds: Math.round(config.cors.maxAge.seconds),
    },
    public_read: config.public,
    customer_key: config.encryption === "customerKey",
    access_logs: config.accessLogs && { retention_days: days(config.accessLogs.retain) },
    replica: config.replicate && { region: config.replicate.region },
    queue_notifications: Object.fromEntries(
      told(bucket, "queue", context).map(({ id, listener, ...what }) => [
        id,
        { queue_arn: queueArn(listener), ...what },
      ]),
    ),
    topic_notifications: Object.fromEntries(
      told(bucket, "topic", context).map(({ id, listener, ...what }) => [
        id,
        { topic_arn: topicArn(listener), ...what },
      ]),
    ),
  });
  context.listed("buckets", name, made("bucket"));
  if (config.replicate) {
    context.listed("buckets", `${name}-replica`, made("replica_bucket"));
  }
}

/** Names are global: the account's twelve digits and a hyphen keep them apart. */
function checkName(context: LowerContext, suffix?: string): void {
  const what = { en: "S3 bucket before the account id", ja: "S3 バケット（アカウント ID より前の部分）" };
  context.shortName(limits.name - 13, what, suffix);
}

const events = {
  created: ["s3:ObjectCreated:*"],
  deleted: ["s3:ObjectRemoved:*", "s3:LifecycleExpiration:*"],
} as const;

/** What listeners of a kind are told. */
const told = ({ config }: Component<Bucket>, kind: "queue" | "topic", context: LowerContext) =>
  (config.notifications ?? []).flatMap((one, index) => {
    const listener = context.find(one.to);
    return listener?.kind === kind
      ? [
          {
            id: `${listener.slug}-${index + 1}`,
            listener,
            events: one.events.flatMap((event) => events[event]),
            prefix: one.prefix,
          },
        ]
      : [];
  });
