import { notificationChannels } from "../../lowering/alarms/gcp.ts";
import type { LowerContext } from "../../lowering/context.ts";
import { enableApi } from "../../lowering/gcp/apis.ts";
import { projectId, region, type GcpGrant } from "../../lowering/gcp/grant.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { eachKey, eachValue, text } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { gcpFilters } from "./cis-gcp.ts";
import { addHistory } from "./gcp-changes.ts";
import { addExport } from "./gcp-export.ts";
import type { Audit } from "./schema.ts";

export const gcp: Lowering<Audit, GcpGrant> = {
  area: "audit",
  becomes: "Cloud Audit Logs and Cloud Asset Inventory",
  lower,
};

function lower(audit: Component<Audit>, context: LowerContext): void {
  const { config } = audit;
  if (config.trail) addTrail(audit, config.trail, context);
  if (config.trail && config.changes) addHistory(audit, config.trail.retain.seconds, context);
  if (config.export) addExport(audit, config.export, context);
  if (config.cis) addAlarms(audit, config.cis.notify, context);
}

/** Google records who changes what without being asked; here is what else it records, and for how long. */
function addTrail({ name, key }: Component<Audit>, trail: NonNullable<Audit["trail"]>, context: LowerContext): void {
  const days = trail.retain.seconds / 86_400;
  const types = ["ADMIN_READ", ...(trail.dataEvents ? ["DATA_READ", "DATA_WRITE"] : [])];
  context.add(
    "google_project_iam_audit_config",
    name,
    {
      project: projectId,
      service: "allServices",
      audit_log_config: types.map((log_type) => ({ log_type })),
    },
    {
      comment:
        "Changes are always recorded; these are reads of configuration, and reads and writes of data where the design wants them.",
    },
  );
  const bucket = context.add(
    "google_logging_project_bucket_config",
    name,
    {
      project: projectId,
      location: region,
      bucket_id: context.name(),
      description: `Audit records of ${key}`,
      retention_days: days,
    },
    {
      dependsOn: [enableApi(context, "logging.googleapis.com")],
      lifecycle: { prevent_destroy: context.system.protected },
      assertions: [{ path: ["retention_days"], equals: days, message: "Records are kept as long as the design says." }],
    },
  );
  context.add(
    "google_logging_project_sink",
    name,
    {
      name: context.name(),
      description: "All audit records",
      destination: text`logging.googleapis.com/${bucket("id")}`,
      filter: text`log_id("cloudaudit.googleapis.com/activity") OR log_id("cloudaudit.googleapis.com/data_access") OR log_id("cloudaudit.googleapis.com/system_event") OR log_id("cloudaudit.googleapis.com/policy")`,
      unique_writer_identity: true,
    },
    { comment: "A sink needs no permission to write to a log bucket of its own project." },
  );
}

/** Log-based alerts and not metrics: a policy on a metric that nobody has written yet cannot be made. */
function addAlarms({ name, key }: Component<Audit>, notify: readonly string[], context: LowerContext): void {
  context.add(
    "google_monitoring_alert_policy",
    name,
    {
      display_name: text`${context.name()}-${eachKey}`,
      combiner: "OR",
      notification_channels: notificationChannels(notify, context),
      documentation: {
        mime_type: "text/markdown",
        content: text`Audit records of ${key} show ${eachKey}. Who did it, the records say.`,
      },
      conditions: [{ display_name: eachKey, condition_matched_log: { filter: eachValue("filter") } }],
      alert_strategy: { auto_close: "86400s", notification_rate_limit: { period: "300s" } },
    },
    {
      feature: "alarms",
      forEach: Object.fromEntries(Object.entries(gcpFilters).map(([one, filter]) => [one, { filter }])),
      dependsOn: [enableApi(context, "monitoring.googleapis.com")],
      comment: "Filters of the CIS Google Cloud Platform Foundation Benchmark.",
    },
  );
}
