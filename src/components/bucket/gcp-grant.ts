import { outputOf } from "../../lowering/context.ts";
import type { GcpGrant } from "../../lowering/gcp/grant.ts";
import type { Reference } from "../../terraform/expression.ts";
import type { Component, Connection } from "../../system/system.ts";
import { variablePrefix } from "../queue/feeds.ts";
import { cloudStorage } from "./gcp/cloud_storage/module.gen.ts";
import type { Bucket } from "./schema.ts";

/** What other components need of a bucket. */
export const bucketName = (bucket: Component): Reference => outputOf(cloudStorage, bucket, "name");

/** `legacyBucketWriter` is the one role that writes, replaces and deletes without reading; it lists as well. */
const roles: Readonly<Record<string, string>> = {
  read: "roles/storage.objectViewer",
  write: "roles/storage.legacyBucketWriter",
  readwrite: "roles/storage.objectUser",
};

export const grant = (bucket: Component<Bucket>, { access }: Connection): GcpGrant => ({
  environment: { [`${variablePrefix(bucket)}_BUCKET`]: bucketName(bucket) },
  bucket: { bucket: bucketName(bucket), role: roles[access] ?? "roles/storage.objectViewer" },
  signsUrls: bucket.config.signedUrls,
});
