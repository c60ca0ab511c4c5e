import { accountId, partition } from "../../lowering/aws/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Component } from "../../system/system.ts";
import { text, type Reference } from "../../terraform/expression.ts";
import { addBucket } from "../bucket/aws-base.ts";
import { region } from "./aws-certificate.ts";
import { logDays, type Site } from "./schema.ts";

/** Records of requests, delivered to a bucket that nothing else writes to. */
export function accessLogs(site: Component<Site>, distribution: Reference, context: LowerContext): void {
  const name = `${site.name}_access_logs`;
  const bucket = addBucket(name, context, {
    suffix: "access-logs",
    region,
    statements: (bucketArn) => [
      {
        Sid: "DeliverAccessLogs",
        Principal: { Service: "delivery.logs.amazonaws.com" },
        Action: ["s3:PutObject"],
        Resource: text`${bucketArn}/AWSLogs/${accountId}/CloudFront/*`,
        Condition: {
          StringEquals: { "aws:SourceAccount": accountId, "s3:x-amz-acl": "bucket-owner-full-control" },
          ArnLike: { "aws:SourceArn": text`arn:${partition}:logs:${region}:${accountId}:delivery-source:*` },
        },
      },
    ],
  });
  context.add("aws_s3_bucket_lifecycle_configuration", name, {
    region,
    bucket: bucket("id"),
    rule: [
      {
        id: "expire",
        status: "Enabled",
        filter: {},
        expiration: { days: logDays(site.config) },
        abort_incomplete_multipart_upload: { days_after_initiation: 1 },
      },
    ],
  });
  const source = context.add(
    "aws_cloudwatch_log_delivery_source",
    site.name,
    { region, name: context.shortName(60, "log delivery source"), log_type: "ACCESS_LOGS", resource_arn: distribution },
    { comment: "Logs of CloudFront are to be had in us-east-1 only." },
  );
  const destination = context.add(
    "aws_cloudwatch_log_delivery_destination",
    site.name,
    {
      region,
      name: context.shortName(60, "log delivery destination"),
      output_format: "json",
      delivery_destination_configuration: [{ destination_resource_arn: bucket("arn") }],
    },
    { dependsOn: [`aws_s3_bucket_policy.${name}`] },
  );
  context.add("aws_cloudwatch_log_delivery", site.name, {
    region,
    delivery_source_name: source("name"),
    delivery_destination_arn: destination("arn"),
  });
}
