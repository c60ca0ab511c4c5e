import { accountId, policy } from "../../lowering/aws/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Component } from "../../system/system.ts";
import { text, type Reference } from "../../terraform/expression.ts";
import type { LoadBalancer } from "./schema.ts";

/** A bucket that only the load balancer writes to. Returns its name and what must be there before it is used. */
export function accessLogBucket(
  { name: balancer, config }: Component<LoadBalancer>,
  context: LowerContext,
): { bucket: Reference; ready: readonly string[] } {
  const name = `${balancer}_access_logs`;
  // Twelve digits and a hyphen follow.
  context.shortName(63 - 13, "S3 bucket", "access-logs");
  const bucket = context.add(
    "aws_s3_bucket",
    name,
    {
      bucket: text`${context.name("access-logs")}-${accountId}`,
      force_destroy: !context.system.protected,
    },
    { lifecycle: { prevent_destroy: context.system.protected } },
  );
  context.add(
    "aws_s3_bucket_public_access_block",
    name,
    {
      bucket: bucket("id"),
      block_public_acls: true,
      block_public_policy: true,
      ignore_public_acls: true,
      restrict_public_buckets: true,
    },
    {
      assertions: [
        { path: ["restrict_public_buckets"], equals: true, message: "Access logs are never public." },
        { path: ["block_public_policy"], equals: true, message: "No policy makes access logs public." },
      ],
    },
  );
  context.add("aws_s3_bucket_ownership_controls", name, {
    bucket: bucket("id"),
    rule: { object_ownership: "BucketOwnerEnforced" },
  });
  context.add(
    "aws_s3_bucket_server_side_encryption_configuration",
    name,
    { bucket: bucket("id"), rule: [{ apply_server_side_encryption_by_default: { sse_algorithm: "AES256" } }] },
    { comment: "Load balancers write to buckets with keys of S3 only, not of KMS." },
  );
  context.add("aws_s3_bucket_lifecycle_configuration", name, {
    bucket: bucket("id"),
    rule: [
      {
        id: "expire",
        status: "Enabled",
        filter: {},
        expiration: { days: Math.ceil(config.accessLogs.retain.seconds / 86_400) },
        abort_incomplete_multipart_upload: { days_after_initiation: 1 },
      },
    ],
  });
  context.add(
    "aws_s3_bucket_policy",
    name,
    {
      bucket: bucket("id"),
      policy: policy([
        {
          Sid: "DeliverAccessLogs",
          Principal: { Service: "logdelivery.elasticloadbalancing.amazonaws.com" },
          Action: ["s3:PutObject"],
          Resource: text`${bucket("arn")}/AWSLogs/${accountId}/*`,
        },
        {
          Sid: "DenyPlainHttp",
          Effect: "Deny",
          Principal: "*",
          Action: ["s3:*"],
          Resource: [bucket("arn"), text`${bucket("arn")}/*`],
          Condition: { Bool: { "aws:SecureTransport": "false" } },
        },
      ]),
    },
    { dependsOn: [`aws_s3_bucket_public_access_block.${name}`] },
  );
  return { bucket: bucket("id"), ready: [`aws_s3_bucket_policy.${name}`] };
}
