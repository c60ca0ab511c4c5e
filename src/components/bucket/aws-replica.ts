import { addCustomerKey } from "../../lowering/aws/customer-key.ts";
import { policy, type Statement } from "../../lowering/aws/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Argument } from "../../terraform/argument.ts";
import { jsonencode, text, type Reference } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { addBucket } from "./aws-base.ts";
import { addLifecycle } from "./aws-lifecycle.ts";
import type { Bucket } from "./schema.ts";

const feature = "replica";

/** A second bucket in another region, and a role in whose name S3 copies every new object and deletion there. */
export function addReplica(
  bucket: Component<Bucket>,
  region: string,
  source: Reference,
  sourceArn: Reference,
  key: Argument<string> | undefined,
  context: LowerContext,
): void {
  const name = `${bucket.name}_replica`;
  const copyKey =
    key === undefined
      ? undefined
      : addCustomerKey(bucket, context, {
          of: text`Copies of objects of ${context.name()}`,
          suffix: "replica",
          region,
          feature,
        });
  const copy = addBucket(name, context, {
    suffix: "replica",
    region,
    feature,
    ...(copyKey === undefined ? {} : { key: copyKey }),
  });
  context.add(
    "aws_s3_bucket_versioning",
    name,
    { region, bucket: copy("id"), versioning_configuration: { status: "Enabled" } },
    { feature },
  );
  addLifecycle(bucket.name, bucket.config, copy("id"), context, { region, feature });
  const role = context.add(
    "aws_iam_role",
    name,
    {
      name: context.shortName(64, "IAM role", "replica"),
      assume_role_policy: jsonencode({
        Version: "2012-10-17",
        Statement: [{ Effect: "Allow", Principal: { Service: "s3.amazonaws.com" }, Action: "sts:AssumeRole" }],
      }),
    },
    { feature, comment: "S3 names no source account when it replicates; nobody else's account can pass it this role." },
  );
  context.add(
    "aws_iam_role_policy",
    name,
    { name: "replicate", role: role("id"), policy: policy(statements(sourceArn, copy("arn"), key, copyKey)) },
    { feature },
  );
  context.add(
    "aws_s3_bucket_replication_configuration",
    bucket.name,
    {
      bucket: source,
      role: role("arn"),
      rule: [
        {
          id: "everything",
          status: "Enabled",
          priority: 0,
          filter: {},
          delete_marker_replication: { status: "Enabled" },
          ...(copyKey === undefined
            ? {}
            : { source_selection_criteria: { sse_kms_encrypted_objects: { status: "Enabled" } } }),
          destination: {
            bucket: copy("arn"),
            ...(copyKey === undefined ? {} : { encryption_configuration: { replica_kms_key_id: copyKey } }),
          },
        },
      ],
    },
    {
      feature,
      comment: "Copies what is written from now on; older objects need S3 Batch Replication.",
      dependsOn: [
        `aws_iam_role_policy.${name}`,
        `aws_s3_bucket_versioning.${bucket.name}`,
        `aws_s3_bucket_versioning.${name}`,
      ],
    },
  );
  context.output(`${name}_bucket`, "Bucket with the second copy.", copy("id"));
}

const statements = (
  source: Reference,
  copy: Reference,
  key: Argument<string> | undefined,
  copyKey: Argument<string> | undefined,
): readonly Statement[] => [
  { Sid: "ReadConfiguration", Action: ["s3:GetReplicationConfiguration", "s3:ListBucket"], Resource: source },
  {
    Sid: "ReadVersions",
    Action: ["s3:GetObjectVersionForReplication", "s3:GetObjectVersionAcl", "s3:GetObjectVersionTagging"],
    Resource: text`${source}/*`,
  },
  {
    Sid: "WriteCopies",
    Action: ["s3:ReplicateObject", "s3:ReplicateDelete", "s3:ReplicateTags"],
    Resource: text`${copy}/*`,
  },
  ...(key === undefined ? [] : [{ Sid: "DecryptObjects", Action: ["kms:Decrypt"], Resource: key }]),
  ...(copyKey === undefined ? [] : [{ Sid: "EncryptCopies", Action: ["kms:Encrypt"], Resource: copyKey }]),
];
