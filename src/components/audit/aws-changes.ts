import { accountId, arn, type Statement } from "../../lowering/aws/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import { text, type Reference } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import type { Audit } from "./schema.ts";

const prefix = "config";
const mine = { "aws:SourceAccount": accountId };

/** What the bucket lets AWS Config do, in the name of its service-linked role. */
export const recorderStatements = (bucket: Reference): readonly Statement[] => [
  {
    Sid: "ConfigChecksBucket",
    Principal: { Service: "config.amazonaws.com" },
    Action: ["s3:GetBucketAcl", "s3:ListBucket"],
    Resource: bucket,
    Condition: { StringEquals: mine },
  },
  {
    Sid: "ConfigDelivers",
    Principal: { Service: "config.amazonaws.com" },
    Action: ["s3:PutObject"],
    Resource: text`${bucket}/${prefix}/AWSLogs/${accountId}/Config/*`,
    Condition: { StringEquals: { ...mine, "s3:x-amz-acl": "bucket-owner-full-control" } },
  },
];

/** Records what every resource looked like before and after each change. */
export function addRecorder(
  { name, config }: Component<Audit>,
  bucket: Reference,
  key: Reference,
  context: LowerContext,
): void {
  const feature = { feature: "changes" };
  if (config.aws?.serviceRole !== "existing") {
    context.add(
      "aws_iam_service_linked_role",
      name,
      { aws_service_name: "config.amazonaws.com" },
      { feature: "config_role", comment: "An account has one, whoever made it first." },
    );
  }
  const recorder = context.add(
    "aws_config_configuration_recorder",
    name,
    {
      name: context.name(),
      role_arn: arn("iam", "role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig", { global: true }),
      recording_group: { all_supported: true, include_global_resource_types: true },
    },
    {
      ...feature,
      dependsOn: [`aws_iam_service_linked_role.${name}`],
      comment: "An account has one recorder a region: environments that share an account cannot both have it.",
    },
  );
  context.add(
    "aws_config_delivery_channel",
    name,
    { name: context.name(), s3_bucket_name: bucket, s3_key_prefix: prefix, s3_kms_key_arn: key },
    { ...feature, dependsOn: [`aws_config_configuration_recorder.${name}`, `aws_s3_bucket_policy.${name}`] },
  );
  context.add(
    "aws_config_configuration_recorder_status",
    name,
    { name: recorder("name"), is_enabled: true },
    {
      ...feature,
      dependsOn: [`aws_config_delivery_channel.${name}`],
      assertions: [{ path: ["is_enabled"], equals: true, message: "Changes of resources are recorded." }],
    },
  );
}
