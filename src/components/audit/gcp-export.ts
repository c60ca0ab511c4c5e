import { projectId } from "../../lowering/gcp/grant.ts";
import { enableApi } from "../../lowering/gcp/apis.ts";
import type { LowerContext } from "../../lowering/context.ts";
import { text } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { bucketName } from "../bucket/gcp-grant.ts";
import { addRecordsBucket } from "./gcp-buckets.ts";
import type { Audit } from "./schema.ts";

/** Copies logs to Cloud Storage, in files by hour. */
export function addExport(
  { name }: Component<Audit>,
  wanted: NonNullable<Audit["export"]>,
  context: LowerContext,
): void {
  const feature = "export";
  const named = wanted.to === undefined ? undefined : context.find(wanted.to);
  const bucket =
    named === undefined
      ? addRecordsBucket(name, "export", wanted.retain.seconds, feature, context)("name")
      : bucketName(named);
  const sink = context.add(
    "google_logging_project_sink",
    `${name}_export`,
    {
      name: context.name("export"),
      description: "Copies of logs",
      project: projectId,
      destination: text`storage.googleapis.com/${bucket}`,
      filter: wanted.filter,
      unique_writer_identity: true,
    },
    { feature, dependsOn: [enableApi(context, "logging.googleapis.com")] },
  );
  context.add(
    "google_storage_bucket_iam_member",
    `${name}_export`,
    { bucket, role: "roles/storage.objectCreator", member: sink("writer_identity") },
    { feature },
  );
}
