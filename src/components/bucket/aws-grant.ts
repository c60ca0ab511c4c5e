import type { AwsGrant } from "../../lowering/aws/grant.ts";
import { outputOf } from "../../lowering/context.ts";
import type { Component, Connection } from "../../system/system.ts";
import type { Reference } from "../../terraform/expression.ts";
import { variablePrefix } from "../queue/feeds.ts";
import { s3Bucket } from "./aws/s3_bucket/module.gen.ts";
import type { Bucket } from "./schema.ts";

/** What other components need of a bucket. Each takes the bucket component. */
export const bucketArn = (bucket: Component): Reference => outputOf(s3Bucket, bucket, "arn");

const policies = { read: "read_policy", write: "write_policy", readwrite: "readwrite_policy" } as const;

export function grant(bucket: Component<Bucket>, { access }: Connection): AwsGrant {
  const policy = policies[access as keyof typeof policies];
  return {
    environment: { [`${variablePrefix(bucket)}_BUCKET`]: outputOf(s3Bucket, bucket, "bucket") },
    policies: { [access]: outputOf(s3Bucket, bucket, policy) },
  };
}
