import { enableApi } from "../../../lowering/gcp/apis.ts";
import { projectId, region } from "../../../lowering/gcp/grant.ts";
import type { LowerContext } from "../../../lowering/context.ts";
import { text } from "../../../terraform/expression.ts";
import type { Argument } from "../../../terraform/argument.ts";
import type { Component } from "../../../system/system.ts";

/** Days that the `_Default` bucket of a project keeps logs: https://cloud.google.com/logging/quotas, read 2026-11. */
const defaultDays = 30;

/** A bucket of its own for logs that must outlast the project's default; `filter` says which they are. */
export function retention(
  component: Component<{ readonly logs: { readonly retain: { readonly seconds: number } } }>,
  filter: Argument<string>,
  context: LowerContext,
): void {
  const days = Math.ceil(component.config.logs.retain.seconds / 86_400);
  if (days <= defaultDays) return;
  const bucket = context.add(
    "google_logging_project_bucket_config",
    component.name,
    { project: projectId, location: region, bucket_id: context.name(), retention_days: Math.min(days, 3650) },
    { feature: "log_bucket", dependsOn: [enableApi(context, "logging.googleapis.com")] },
  );
  context.add(
    "google_logging_project_sink",
    component.name,
    {
      name: context.name("logs"),
      destination: text`logging.googleapis.com/${bucket("id")}`,
      filter,
      unique_writer_identity: true,
    },
    {
      feature: "log_bucket",
      comment: "A copy: the project's _Default sink still keeps these logs for 30 days as well.",
    },
  );
}
