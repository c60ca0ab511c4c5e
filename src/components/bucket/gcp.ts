import { enableApi, projectNumber, serviceAgent } from "../../lowering/gcp/apis.ts";
import { projectId, region, type GcpGrant } from "../../lowering/gcp/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import { keyRingName } from "../../lowering/gcp/key-ring.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Reference } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { topicId as topicOfQueue } from "../queue/gcp-grant.ts";
import { topicId } from "../topic/gcp.ts";
import { grant } from "./gcp-grant.ts";
import { cloudStorage } from "./gcp/cloud_storage/module.gen.ts";
import { days } from "./lifecycle.ts";
import { dualRegion, limits, storageClasses } from "./limits.ts";
import { gcpRestoring } from "./restoring.ts";
import type { Bucket } from "./schema.ts";

export const gcp: Lowering<Bucket, GcpGrant> = { becomes: "Cloud Storage", lower, grant, restoring: gcpRestoring };

function lower(bucket: Component<Bucket>, context: LowerContext): void {
  const { name, config } = bucket;
  const { system } = context;
  enableApi(context, "storage.googleapis.com");
  if (config.signedUrls) enableApi(context, "iamcredentials.googleapis.com");
  const customerKey = config.encryption === "customerKey";
  if (customerKey) enableApi(context, "cloudkms.googleapis.com");
  const listeners = notifications(bucket, context);
  const agent = customerKey || Object.keys(listeners).length > 0;
  if (agent) serviceAgent(context, "storage.googleapis.com", "gs-project-accounts");
  checkName(context);
  if (customerKey) context.shortName(keyRingName, "key ring");
  if (config.accessLogs) checkName(context, "logs");
  const placement = config.replicate ? dualRegion(system.region, config.replicate.region) : undefined;
  const address = "google_storage_bucket.this";
  const made = context.module(
    cloudStorage,
    {
      name: context.name(),
      region,
      project_id: projectId,
      project_number: agent ? projectNumber : undefined,
      dual_region: placement && {
        location: placement.location,
        data_locations: placement.regions,
        key_location: placement.key,
      },
      versioning: config.versioning,
      noncurrent_version_days: days(config.keepVersions),
      lifecycle_rules: config.lifecycle.map((rule) => ({
        after_days: days(rule.after),
        storage_class: rule.to && storageClasses.gcp[rule.to],
        prefix: rule.prefix,
        noncurrent: rule.noncurrent ? true : undefined,
      })),
      cors: config.cors && {
        origins: config.cors.origins,
        methods: config.cors.methods,
        headers: config.cors.headers,
        max_age_seconds: Math.round(config.cors.maxAge.seconds),
      },
      public: config.public,
      customer_key: customerKey,
      access_log_retention_days: config.accessLogs && days(config.accessLogs.retain),
      notifications: listeners,
      deletion_protection: system.protected,
    },
    {
      assertions: [
        {
          address,
          path: ["public_access_prevention"],
          equals: config.public ? "inherited" : "enforced",
          message: config.public ? "The design makes objects public." : "Objects are never public.",
        },
        {
          address,
          path: ["uniform_bucket_level_access"],
          equals: true,
          message: "Access follows IAM and no object's own list.",
        },
      ],
    },
  );
  context.listed("buckets", name, made("name"));
}

/** Names are global; the project's id, which is global too, keeps them apart. */
function checkName(context: LowerContext, suffix?: string): void {
  const what = { en: "bucket before the project id", ja: "バケット（プロジェクト ID より前の部分）" };
  context.shortName(limits.name - 1 - context.system.project.length, what, suffix);
}

/** Who is told of what, by prefix: what several entries ask for one listener and prefix is sent once. */
function notifications({ config }: Component<Bucket>, context: LowerContext) {
  const told: Record<string, { topic_id: Reference; events: Record<string, readonly ("created" | "deleted")[]> }> = {};
  for (const { to, prefix = "", events } of config.notifications ?? []) {
    const listener = context.find(to);
    if (!listener) continue;
    const one = (told[listener.slug] ??= {
      topic_id: listener.kind === "queue" ? topicOfQueue(listener) : topicId(listener),
      events: {},
    });
    one.events[prefix] = [...new Set([...(one.events[prefix] ?? []), ...events])].sort();
  }
  return told;
}
