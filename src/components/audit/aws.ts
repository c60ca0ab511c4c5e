import { arn, accountId, partition, policy, type AwsGrant, type Statement } from "../../lowering/aws/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Argument } from "../../terraform/argument.ts";
import { text, type Reference } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { addBucket } from "../bucket/aws-base.ts";
import { addAlarms } from "./aws-alarms.ts";
import { addRecorder, recorderStatements } from "./aws-changes.ts";
import { addLogs } from "./aws-logs.ts";
import type { Audit } from "./schema.ts";

export const aws: Lowering<Audit, AwsGrant> = {
  area: "audit",
  becomes: "AWS CloudTrail and AWS Config",
  lower,
  keeps: ["kms", "logs", "s3"],
};

/** Known before the trail is there, so that its bucket and key can name it. */
const trailArn = (context: LowerContext): Argument<string> => arn("cloudtrail", text`trail/${context.name()}`);

function lower(audit: Component<Audit>, context: LowerContext): void {
  const { name, config } = audit;
  if (!config.trail) return;
  const days = config.trail.retain.seconds / 86_400;
  const key = addKey(audit, context);
  const bucket = addBucket(name, context, {
    key,
    statements: (made) => [...trailStatements(made, context), ...(config.changes ? recorderStatements(made) : [])],
  });
  context.add("aws_s3_bucket_versioning", name, {
    bucket: bucket("id"),
    versioning_configuration: { status: "Enabled" },
  });
  context.add(
    "aws_s3_bucket_lifecycle_configuration",
    name,
    {
      bucket: bucket("id"),
      rule: [
        {
          id: "expire",
          status: "Enabled",
          filter: {},
          expiration: { days },
          noncurrent_version_expiration: { noncurrent_days: 30 },
          abort_incomplete_multipart_upload: { days_after_initiation: 1 },
        },
      ],
    },
    { dependsOn: [`aws_s3_bucket_versioning.${name}`] },
  );
  const logs = config.cis ? addLogs(audit, context) : undefined;
  context.add(
    "aws_cloudtrail",
    name,
    {
      name: context.name(),
      s3_bucket_name: bucket("id"),
      kms_key_id: key,
      is_multi_region_trail: config.trail.allRegions,
      include_global_service_events: true,
      enable_log_file_validation: true,
      ...(logs === undefined
        ? {}
        : { cloud_watch_logs_group_arn: text`${logs.group}:*`, cloud_watch_logs_role_arn: logs.role }),
      advanced_event_selector: [
        { name: "Management", field_selector: [{ field: "eventCategory", equals: ["Management"] }] },
        ...(config.trail.dataEvents
          ? [
              {
                name: "Objects",
                field_selector: [
                  { field: "eventCategory", equals: ["Data"] },
                  { field: "resources.type", equals: ["AWS::S3::Object"] },
                  // The trail's own deliveries would be recorded, delivered, and recorded again.
                  { field: "resources.ARN", not_starts_with: [text`${bucket("arn")}/`] },
                ],
              },
            ]
          : []),
      ],
    },
    {
      dependsOn: [`aws_s3_bucket_policy.${name}`, `aws_iam_role_policy.${name}_logs`],
      comment:
        "The first trail of an account costs nothing; each further one, such as another environment's, is paid by events.",
      assertions: [
        { path: ["enable_log_file_validation"], equals: true, message: "Records that somebody altered can be told." },
        {
          path: ["is_multi_region_trail"],
          equals: config.trail.allRegions,
          message: "Calls are recorded in the regions that the design says.",
        },
      ],
    },
  );
  if (config.changes) addRecorder(audit, bucket("id"), key, context);
  if (config.cis && logs) addAlarms(audit, config.cis.notify, logs.name, context);
  context.output(`${name}_bucket`, "Bucket of the audit records.", bucket("id"));
}

const trailStatements = (bucket: Reference, context: LowerContext): readonly Statement[] => [
  {
    Sid: "CloudTrailChecksBucket",
    Principal: { Service: "cloudtrail.amazonaws.com" },
    Action: ["s3:GetBucketAcl"],
    Resource: bucket,
    Condition: { StringEquals: { "aws:SourceArn": trailArn(context) } },
  },
  {
    Sid: "CloudTrailDelivers",
    Principal: { Service: "cloudtrail.amazonaws.com" },
    Action: ["s3:PutObject"],
    Resource: text`${bucket}/AWSLogs/${accountId}/*`,
    Condition: {
      StringEquals: { "aws:SourceArn": trailArn(context), "s3:x-amz-acl": "bucket-owner-full-control" },
    },
  },
];

function addKey({ name, config }: Component<Audit>, context: LowerContext): Reference {
  const key = context.add(
    "aws_kms_key",
    name,
    {
      description: text`Audit records of ${context.name()}`,
      enable_key_rotation: true,
      deletion_window_in_days: 30,
      policy: policy([
        {
          Sid: "AdministerThroughIam",
          Principal: { AWS: text`arn:${partition}:iam::${accountId}:root` },
          Action: ["kms:*"],
          Resource: "*",
        },
        {
          Sid: "CloudTrailEncrypts",
          Principal: { Service: "cloudtrail.amazonaws.com" },
          Action: ["kms:GenerateDataKey*", "kms:DescribeKey"],
          Resource: "*",
          Condition: { StringEquals: { "aws:SourceArn": trailArn(context) } },
        },
        ...(config.changes
          ? [
              {
                Sid: "ConfigEncrypts",
                Principal: { Service: "config.amazonaws.com" },
                Action: ["kms:GenerateDataKey*", "kms:Decrypt"],
                Resource: "*",
                Condition: { StringEquals: { "aws:SourceAccount": accountId } },
              },
            ]
          : []),
      ]),
    },
    {
      comment: "In a key policy `*` means this key.",
      lifecycle: { prevent_destroy: context.system.protected },
      assertions: [{ path: ["enable_key_rotation"], equals: true, message: "Keys are rotated every year." }],
    },
  );
  context.add("aws_kms_alias", name, { name: text`alias/${context.name()}`, target_key_id: key("key_id") });
  return key("arn");
}
