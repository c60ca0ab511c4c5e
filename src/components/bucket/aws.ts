import { addCustomerKey } from "../../lowering/aws/customer-key.ts";
import { accountId, type AwsGrant } from "../../lowering/aws/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { text, type Reference } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { queueArn } from "../queue/aws-grant.ts";
import { topicArn } from "../topic/aws.ts";
import { addBucket } from "./aws-base.ts";
import { grant } from "./aws-grant.ts";
import { addLifecycle } from "./aws-lifecycle.ts";
import { addReplica } from "./aws-replica.ts";
import { days } from "./lifecycle.ts";
import type { Bucket } from "./schema.ts";

export const aws: Lowering<Bucket, AwsGrant> = { area: "s3", becomes: "Amazon S3", lower, grant };

function lower(bucket: Component<Bucket>, context: LowerContext): void {
  const { name, config } = bucket;
  const key =
    config.encryption === "customerKey"
      ? addCustomerKey(bucket, context, { of: text`Objects of ${context.name()}` })
      : undefined;
  const made = addBucket(name, context, { public: config.public, ...(key === undefined ? {} : { key }) });
  context.add("aws_s3_bucket_versioning", name, {
    bucket: made("id"),
    versioning_configuration: { status: config.versioning ? "Enabled" : "Suspended" },
  });
  addLifecycle(name, config, made("id"), context);
  if (config.cors) {
    context.add(
      "aws_s3_bucket_cors_configuration",
      name,
      {
        bucket: made("id"),
        cors_rule: [
          {
            allowed_origins: config.cors.origins,
            allowed_methods: config.cors.methods,
            allowed_headers: config.cors.headers,
            expose_headers: ["ETag"],
            max_age_seconds: Math.round(config.cors.maxAge.seconds),
          },
        ],
      },
      { feature: "cors" },
    );
  }
  if (config.accessLogs) accessLogs(bucket, made, days(config.accessLogs.retain), context);
  if (config.replicate) addReplica(bucket, config.replicate.region, made("id"), made("arn"), key, context);
  if (config.notifications) notifications(bucket, made("id"), config.notifications, context);
  context.output(`${name}_bucket`, "Name of the bucket.", made("id"));
}

function accessLogs(
  { name }: Component<Bucket>,
  bucket: (...path: (string | number)[]) => Reference,
  keep: number,
  context: LowerContext,
): void {
  const feature = "access_logs";
  const logs = addBucket(`${name}_logs`, context, {
    suffix: "logs",
    feature,
    statements: (arn) => [
      {
        Sid: "DeliverAccessLogs",
        Principal: { Service: "logging.s3.amazonaws.com" },
        Action: ["s3:PutObject"],
        Resource: text`${arn}/*`,
        Condition: {
          ArnEquals: { "aws:SourceArn": bucket("arn") },
          StringEquals: { "aws:SourceAccount": accountId },
        },
      },
    ],
  });
  context.add(
    "aws_s3_bucket_lifecycle_configuration",
    `${name}_logs`,
    {
      bucket: logs("id"),
      rule: [
        {
          id: "expire",
          status: "Enabled",
          filter: {},
          expiration: { days: keep },
          abort_incomplete_multipart_upload: { days_after_initiation: 1 },
        },
      ],
    },
    { feature },
  );
  context.add(
    "aws_s3_bucket_logging",
    name,
    { bucket: bucket("id"), target_bucket: logs("id"), target_prefix: "" },
    { feature, dependsOn: [`aws_s3_bucket_policy.${name}_logs`] },
  );
}

const events = {
  created: ["s3:ObjectCreated:*"],
  deleted: ["s3:ObjectRemoved:*", "s3:LifecycleExpiration:*"],
} as const;

/** S3 tries each destination when it is told of it; their policies let it in from the start. */
function notifications(
  { name }: Component<Bucket>,
  bucket: Reference,
  all: NonNullable<Bucket["notifications"]>,
  context: LowerContext,
): void {
  const told = (kind: string) =>
    all.flatMap((one, index) => {
      const listener = context.find(one.to);
      return listener?.kind === kind
        ? [
            {
              listener,
              common: {
                id: `${listener.slug}-${index + 1}`,
                events: one.events.flatMap((event) => events[event]),
                ...(one.prefix === undefined ? {} : { filter_prefix: one.prefix }),
              },
            },
          ]
        : [];
    });
  context.add(
    "aws_s3_bucket_notification",
    name,
    {
      bucket,
      queue: told("queue").map(({ listener, common }) => ({ ...common, queue_arn: queueArn(listener) })),
      topic: told("topic").map(({ listener, common }) => ({ ...common, topic_arn: topicArn(listener) })),
    },
    { feature: "notifications" },
  );
}
