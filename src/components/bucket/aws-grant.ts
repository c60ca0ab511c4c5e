import { customerKeyArn } from "../../lowering/aws/customer-key.ts";
import type { AwsGrant, Statement } from "../../lowering/aws/grant.ts";
import { ref, text, type Reference } from "../../terraform/expression.ts";
import type { Component, Connection } from "../../system/system.ts";
import { sidPart, variablePrefix } from "../queue/feeds.ts";
import type { Bucket } from "./schema.ts";

/** What other components need of a bucket. Each takes the bucket component. */
export const bucketName = (bucket: Component): Reference => ref(`aws_s3_bucket.${bucket.name}`, "id");
export const bucketArn = (bucket: Component): Reference => ref(`aws_s3_bucket.${bucket.name}`, "arn");

export function grant(bucket: Component<Bucket>, { access }: Connection): AwsGrant {
  const part = sidPart(bucket);
  const reads = access !== "write";
  const writes = access !== "read";
  const objects = [
    ...(reads ? ["s3:GetObject"] : []),
    ...(writes ? ["s3:PutObject", "s3:DeleteObject", "s3:AbortMultipartUpload"] : []),
  ];
  const list: readonly Statement[] = reads
    ? [{ Sid: `List${part}`, Action: ["s3:ListBucket"], Resource: bucketArn(bucket) }]
    : [];
  const key: readonly Statement[] =
    bucket.config.encryption === "managed"
      ? []
      : [
          {
            Sid: `UseKeyOf${part}`,
            // Parts of an upload are read again to be joined, so writing alone decrypts as well.
            Action: writes ? ["kms:Decrypt", "kms:GenerateDataKey"] : ["kms:Decrypt"],
            Resource: customerKeyArn(bucket),
          },
        ];
  return {
    environment: { [`${variablePrefix(bucket)}_BUCKET`]: bucketName(bucket) },
    statements: [...list, { Sid: `Use${part}`, Action: objects, Resource: text`${bucketArn(bucket)}/*` }, ...key],
  };
}
