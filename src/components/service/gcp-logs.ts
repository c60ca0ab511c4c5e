import { enableApi } from "../../lowering/gcp/apis.ts";
import { projectId, region } from "../../lowering/gcp/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import { text, type Reference } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import type { Service } from "./schema.ts";

/** Days that the `_Default` bucket of a project keeps logs: https://cloud.google.com/logging/quotas, read 2026-11. */
const defaultDays = 30;

/** A bucket of its own for logs that must outlast the project's default. */
export function retention(service: Component<Service>, serviceName: Reference, context: LowerContext): void {
  const days = Math.ceil(service.config.logs.retain.seconds / 86_400);
  if (days <= defaultDays) return;
  const bucket = context.add(
    "google_logging_project_bucket_config",
    service.name,
    { project: projectId, location: region, bucket_id: context.name(), retention_days: Math.min(days, 3650) },
    { feature: "log_bucket", dependsOn: [enableApi(context, "logging.googleapis.com")] },
  );
  context.add(
    "google_logging_project_sink",
    service.name,
    {
      name: context.name("logs"),
      destination: text`logging.googleapis.com/${bucket("id")}`,
      filter: text`resource.type="cloud_run_revision" AND resource.labels.service_name="${serviceName}"`,
      unique_writer_identity: true,
    },
    {
      feature: "log_bucket",
      comment: "A copy: the project's _Default sink still keeps these logs for 30 days as well.",
    },
  );
}
