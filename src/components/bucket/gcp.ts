import { enableApi } from "../../lowering/gcp/apis.ts";
import { addCustomerKey } from "../../lowering/gcp/customer-key.ts";
import { projectId, region, type GcpGrant } from "../../lowering/gcp/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { ref, text, type Reference } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { topicsOf } from "../queue/feeds.ts";
import { grant } from "./gcp-grant.ts";
import { lifecycleRules } from "./gcp-lifecycle.ts";
import { days } from "./lifecycle.ts";
import { dualRegion, limits } from "./limits.ts";
import type { Bucket } from "./schema.ts";

export const gcp: Lowering<Bucket, GcpGrant> = { area: "cloud_storage", becomes: "Cloud Storage", lower, grant };

/** In whose name Cloud Storage uses keys and publishes notifications. */
const storageAgent = ref("data.google_storage_project_service_account.current", "member");

/** Names are global; the project's id, which is global too, keeps them apart. */
const globalName = (context: LowerContext, suffix?: string) =>
  text`${context.shortName(limits.name - 1 - context.system.project.length, { en: "bucket before the project id", ja: "バケット（プロジェクト ID より前の部分）" }, suffix)}-${projectId}`;

function lower(bucket: Component<Bucket>, context: LowerContext): void {
  const { name, config } = bucket;
  const { system } = context;
  const api = enableApi(context, "storage.googleapis.com");
  const placement = config.replicate ? dualRegion(system.region, config.replicate.region) : undefined;
  const made = context.add(
    "google_storage_bucket",
    name,
    {
      name: globalName(context),
      location: placement?.location ?? region,
      ...(placement?.regions ? { custom_placement_config: { data_locations: placement.regions } } : {}),
      uniform_bucket_level_access: true,
      public_access_prevention: config.public ? "inherited" : "enforced",
      force_destroy: !system.protected,
      versioning: { enabled: config.versioning },
      soft_delete_policy: { retention_duration_seconds: 604_800 },
      lifecycle_rule: lifecycleRules(config),
      ...(config.cors
        ? {
            cors: [
              {
                origin: config.cors.origins,
                method: config.cors.methods,
                response_header: config.cors.headers,
                max_age_seconds: Math.round(config.cors.maxAge.seconds),
              },
            ],
          }
        : {}),
      ...(config.encryption === "customerKey"
        ? {
            encryption: {
              default_kms_key_name: addCustomerKey(bucket, context, {
                location: placement?.key ?? region,
                agent: storageAgent,
              }),
            },
          }
        : {}),
      ...(config.accessLogs
        ? {
            logging: {
              log_bucket: accessLogs(bucket, days(config.accessLogs.retain), context),
              log_object_prefix: name,
            },
          }
        : {}),
    },
    {
      dependsOn: [api],
      lifecycle: { prevent_destroy: system.protected },
      assertions: [
        {
          path: ["public_access_prevention"],
          equals: config.public ? "inherited" : "enforced",
          message: config.public ? "The design makes objects public." : "Objects are never public.",
        },
        {
          path: ["uniform_bucket_level_access"],
          equals: true,
          message: "Access follows IAM and no object's own list.",
        },
      ],
    },
  );
  if (config.public) {
    context.add(
      "google_storage_bucket_iam_member",
      `${name}_public`,
      { bucket: made("name"), role: "roles/storage.legacyObjectReader", member: "allUsers" },
      { feature: "public", comment: "Reading objects, without listing them." },
    );
  }
  if (config.signedUrls) enableApi(context, "iamcredentials.googleapis.com");
  notifications(bucket, made("name"), context);
  context.output(`${name}_bucket`, "Name of the bucket.", made("name"));
}

function accessLogs({ name }: Component<Bucket>, keep: number, context: LowerContext): Reference {
  const feature = "access_logs";
  const logs = context.add(
    "google_storage_bucket",
    `${name}_logs`,
    {
      name: globalName(context, "logs"),
      location: region,
      uniform_bucket_level_access: true,
      public_access_prevention: "enforced",
      force_destroy: !context.system.protected,
      lifecycle_rule: [{ action: { type: "Delete" }, condition: { age: keep } }],
    },
    {
      feature,
      dependsOn: [enableApi(context, "storage.googleapis.com")],
      lifecycle: { prevent_destroy: context.system.protected },
    },
  );
  context.add(
    "google_storage_bucket_iam_member",
    `${name}_logs`,
    {
      bucket: logs("name"),
      role: "roles/storage.objectCreator",
      member: "group:cloud-storage-analytics@google.com",
    },
    { feature, comment: "Google delivers usage logs in the name of this group." },
  );
  return ref(`google_storage_bucket_iam_member.${name}_logs`, "bucket");
}

const events = {
  created: ["OBJECT_FINALIZE"],
  // A versioned bucket archives the live version first and deletes it later.
  deleted: ["OBJECT_ARCHIVE", "OBJECT_DELETE"],
} as const;

function notifications({ name, config }: Component<Bucket>, bucket: Reference, context: LowerContext): void {
  const feature = "notifications";
  const seen: string[] = [];
  for (const { to, prefix, events: wanted } of config.notifications ?? []) {
    const listener = context.find(to);
    if (!listener) continue;
    const topic = `google_pubsub_topic.${(topicsOf(listener, context.system)[0] ?? listener).name}`;
    const member = `${name}_${listener.name}`;
    if (!seen.includes(member)) {
      context.add(
        "google_pubsub_topic_iam_member",
        member,
        { topic: ref(topic, "name"), role: "roles/pubsub.publisher", member: storageAgent },
        { feature },
      );
    }
    seen.push(member);
    const count = seen.filter((one) => one === member).length;
    context.add(
      "google_storage_notification",
      count === 1 ? member : `${member}_${count}`,
      {
        bucket,
        topic: ref(topic, "id"),
        payload_format: "JSON_API_V1",
        event_types: wanted.flatMap((event) => events[event]),
        ...(prefix === undefined ? {} : { object_name_prefix: prefix }),
      },
      { feature, dependsOn: [`google_pubsub_topic_iam_member.${member}`] },
    );
  }
}
