import { outputOf, type LowerContext } from "../../lowering/context.ts";
import type { Binding, GcpGrant } from "../../lowering/gcp/grant.ts";
import { ref, type Reference } from "../../terraform/expression.ts";
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

export function grant(bucket: Component<Bucket>, connection: Connection, context: LowerContext): GcpGrant {
  const user = context.find(connection.from);
  const objects: Binding = {
    type: "google_storage_bucket_iam_member",
    name: `${bucket.name}_${connection.access}`,
    args: { bucket: bucketName(bucket), role: roles[connection.access] ?? "roles/storage.objectViewer" },
  };
  const sign: readonly Binding[] =
    user && signsFirstFor(bucket, connection, context)
      ? [
          {
            type: "google_service_account_iam_member",
            name: "sign",
            args: {
              service_account_id: ref(`google_service_account.${user.name}`, "name"),
              role: "roles/iam.serviceAccountTokenCreator",
            },
          },
        ]
      : [];
  return {
    environment: { [`${variablePrefix(bucket)}_BUCKET`]: bucketName(bucket) },
    bindings: [objects, ...sign],
  };
}

/** Signing is a user's right on itself: once is enough, however many buckets it signs links to. */
function signsFirstFor(bucket: Component, { from }: Connection, { system }: LowerContext): boolean {
  const signing = (system.uses.get(from) ?? [])
    .map(({ to }) => system.components[to])
    .filter((one) => one?.kind === "bucket" && (one.config as Bucket).signedUrls);
  return signing[0]?.key === bucket.key;
}
