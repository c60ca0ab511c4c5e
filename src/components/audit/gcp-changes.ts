import { enableApi } from "../../lowering/gcp/apis.ts";
import { projectId } from "../../lowering/gcp/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Component } from "../../system/system.ts";
import { pubsubAgent, storedHere } from "../queue/pubsub.ts";
import { addRecordsBucket } from "./gcp-buckets.ts";
import type { Audit } from "./schema.ts";

/** Every change of a resource as Cloud Asset Inventory sees it, by Pub/Sub into files. */
export function addHistory({ name }: Component<Audit>, seconds: number, context: LowerContext): void {
  const feature = "changes";
  const api = enableApi(context, "cloudasset.googleapis.com");
  const agent = context.add(
    "google_project_service_identity",
    `${name}_assets`,
    { service: "cloudasset.googleapis.com" },
    { feature, provider: "google-beta", dependsOn: [api] },
  );
  const topic = context.add(
    "google_pubsub_topic",
    `${name}_changes`,
    { name: context.name("changes"), ...storedHere },
    { feature, dependsOn: [enableApi(context, "pubsub.googleapis.com")] },
  );
  context.add(
    "google_pubsub_topic_iam_member",
    `${name}_changes`,
    { topic: topic("name"), role: "roles/pubsub.publisher", member: agent("member") },
    { feature },
  );
  context.add(
    "google_cloud_asset_project_feed",
    name,
    {
      billing_project: projectId,
      project: projectId,
      feed_id: context.name("changes"),
      content_type: "RESOURCE",
      asset_types: [".*"],
      feed_output_config: { pubsub_destination: { topic: topic("id") } },
    },
    { feature, dependsOn: [api, `google_pubsub_topic_iam_member.${name}_changes`] },
  );
  const bucket = addRecordsBucket(name, "changes", seconds, feature, context);
  for (const [suffix, role] of [
    ["write", "roles/storage.objectCreator"],
    ["read", "roles/storage.legacyBucketReader"],
  ] as const) {
    context.add(
      "google_storage_bucket_iam_member",
      `${name}_changes_${suffix}`,
      { bucket: bucket("name"), role, member: pubsubAgent(context) },
      { feature, dependsOn: [api] },
    );
  }
  context.add(
    "google_pubsub_subscription",
    `${name}_changes`,
    {
      name: context.name("changes"),
      topic: topic("id"),
      ack_deadline_seconds: 300,
      expiration_policy: { ttl: "" },
      cloud_storage_config: {
        bucket: bucket("name"),
        filename_suffix: ".json",
        max_duration: "300s",
      },
    },
    {
      feature,
      dependsOn: [
        `google_storage_bucket_iam_member.${name}_changes_write`,
        `google_storage_bucket_iam_member.${name}_changes_read`,
      ],
    },
  );
}
