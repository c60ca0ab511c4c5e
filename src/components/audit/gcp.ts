import type { Duration } from "../../design/units/index.ts";
import { notificationChannels } from "../../lowering/alarms/notified.ts";
import type { LowerContext } from "../../lowering/context.ts";
import { enableApi, projectNumber } from "../../lowering/gcp/apis.ts";
import { projectId, region, type GcpGrant } from "../../lowering/gcp/grant.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Component } from "../../system/system.ts";
import { bucketName } from "../bucket/gcp-grant.ts";
import { auditLogs } from "./gcp/audit_logs/module.gen.ts";
import type { Audit } from "./schema.ts";

export const gcp: Lowering<Audit, GcpGrant> = {
  becomes: "Cloud Audit Logs and Cloud Asset Inventory",
  lower,
};

function lower({ config }: Component<Audit>, context: LowerContext): void {
  const { trail, cis } = config;
  const changes = config.changes ? trail : undefined;
  if (!trail && !config.export && !cis) return;
  const named = config.export?.to === undefined ? undefined : context.find(config.export.to);
  if (trail || config.export) enableApi(context, "logging.googleapis.com");
  if (config.export && !named) ownBucket(context, "export");
  if (changes) {
    ownBucket(context, "changes");
    // Both act in the name of accounts of their own, which are given roles.
    for (const service of ["cloudasset", "pubsub"]) context.useApi(`${service}.googleapis.com`, { agent: true });
  }
  if (cis) enableApi(context, "monitoring.googleapis.com");
  context.module(
    auditLogs,
    {
      name: context.name(),
      region,
      project_id: projectId,
      project_number: changes && projectNumber,
      trail: trail && { retention_days: daysOf(trail.retain), data_access: trail.dataEvents || undefined },
      changes: changes && { retention_days: daysOf(changes.retain) },
      export: config.export && {
        filter: config.export.filter,
        ...(named ? { bucket: { name: bucketName(named) } } : { retention_days: daysOf(config.export.retain) }),
      },
      cis_alarms: cis && { notify: notificationChannels(cis.notify, context) },
      deletion_protection: context.system.protected,
    },
    {
      assertions: trail
        ? [
            {
              address: "google_logging_project_bucket_config.this[0]",
              path: ["retention_days"],
              equals: daysOf(trail.retain),
              message: "Records are kept as long as the design says.",
            },
          ]
        : [],
    },
  );
}

const daysOf = ({ seconds }: Duration): number => seconds / 86_400;

/** Names are global: a hyphen and the project's id keep them apart. */
function ownBucket(context: LowerContext, suffix: string): void {
  enableApi(context, "storage.googleapis.com");
  context.shortName(
    63 - 1 - context.system.project.length,
    { en: "bucket before the project id", ja: "バケット（プロジェクト ID より前の部分）" },
    suffix,
  );
}
