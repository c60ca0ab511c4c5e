import { accountId, policy, type Statement } from "../../lowering/aws/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Argument } from "../../terraform/argument.ts";
import { text, type Reference } from "../../terraform/expression.ts";
import { limits } from "./limits.ts";

interface BucketOptions {
  /** Ends the name in the cloud, for a bucket beside the component's own. */
  readonly suffix?: string;
  /** Another region than the provider's. */
  readonly region?: string;
  readonly feature?: string;
  /** Key of its own; otherwise keys of S3. */
  readonly key?: Argument<string>;
  readonly public?: boolean;
  readonly statements?: (arn: Reference) => readonly Statement[];
}

/** A bucket with what none may lack: one owner, encryption, TLS, and no public access unless asked for. */
export function addBucket(
  name: string,
  context: LowerContext,
  options: BucketOptions,
): (...path: (string | number)[]) => Reference {
  const { suffix, region, key, public: open = false } = options;
  const feature = options.feature === undefined ? {} : { feature: options.feature };
  const place = region === undefined ? {} : { region };
  // Names are global: the account's twelve digits and a hyphen keep them apart.
  const stem = context.shortName(
    limits.name - 13,
    { en: "S3 bucket before the account id", ja: "S3 バケット（アカウント ID より前の部分）" },
    suffix,
  );
  const bucket = context.add(
    "aws_s3_bucket",
    name,
    { ...place, bucket: text`${stem}-${accountId}`, force_destroy: !context.system.protected },
    {
      ...feature,
      lifecycle: { prevent_destroy: context.system.protected },
      assertions: [
        {
          path: ["force_destroy"],
          equals: !context.system.protected,
          message: "A bucket with objects is deleted in unprotected environments only.",
        },
      ],
    },
  );
  const id = bucket("id");
  context.add(
    "aws_s3_bucket_public_access_block",
    name,
    {
      ...place,
      bucket: id,
      block_public_acls: true,
      block_public_policy: !open,
      ignore_public_acls: true,
      restrict_public_buckets: !open,
    },
    {
      ...feature,
      assertions: [
        {
          path: ["restrict_public_buckets"],
          equals: !open,
          message: open ? "The design makes objects public." : "Objects are never public.",
        },
      ],
    },
  );
  context.add(
    "aws_s3_bucket_ownership_controls",
    name,
    { ...place, bucket: id, rule: { object_ownership: "BucketOwnerEnforced" } },
    feature,
  );
  context.add(
    "aws_s3_bucket_server_side_encryption_configuration",
    name,
    {
      ...place,
      bucket: id,
      rule: [
        {
          bucket_key_enabled: key !== undefined,
          apply_server_side_encryption_by_default: {
            sse_algorithm: key === undefined ? "AES256" : "aws:kms",
            kms_master_key_id: key,
          },
        },
      ],
    },
    feature,
  );
  const statements: readonly Statement[] = [
    {
      Sid: "DenyPlainHttp",
      Effect: "Deny",
      Principal: "*",
      Action: ["s3:*"],
      Resource: [bucket("arn"), text`${bucket("arn")}/*`],
      Condition: { Bool: { "aws:SecureTransport": "false" } },
    },
    ...(open
      ? [{ Sid: "ReadByEveryone", Principal: "*", Action: ["s3:GetObject"], Resource: text`${bucket("arn")}/*` }]
      : []),
    ...(options.statements?.(bucket("arn")) ?? []),
  ];
  context.add(
    "aws_s3_bucket_policy",
    name,
    { ...place, bucket: id, policy: policy(statements) },
    { ...feature, dependsOn: [`aws_s3_bucket_public_access_block.${name}`] },
  );
  return bucket;
}
