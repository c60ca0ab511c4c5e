import type { Duration } from "../../design/units/index.ts";
import { notificationChannels } from "../../lowering/alarms/notified.ts";
import { alike } from "../../lowering/alike.ts";
import type { LowerContext } from "../../lowering/context.ts";
import { enableApi, projectNumber } from "../../lowering/gcp/apis.ts";
import { projectId, region, type GcpGrant } from "../../lowering/gcp/grant.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Component } from "../../system/system.ts";
import { bucketName } from "../bucket/gcp-grant.ts";
import { auditAlarms } from "./gcp/audit_alarms/module.gen.ts";
import { logExport } from "./gcp/log_export/module.gen.ts";
import { auditLogs } from "./gcp/audit_logs/module.gen.ts";
import type { Audit } from "./schema.ts";

export const gcp: Lowering<Audit, GcpGrant> = {
  becomes: "Cloud Audit Logs and Cloud Asset Inventory",
  lower,
  account,
};

/** Records are the project's; what is copied to where, and whom they wake, is told in each environment. */
function lower({ config }: Component<Audit>, context: LowerContext): void {
  if (config.export) exported(config.export, context);
  if (config.cis) {
    enableApi(context, "monitoring.googleapis.com");
    context.module(
      auditAlarms,
      { name: context.name(), notify: notificationChannels(config.cis.notify, context) },
      { suffix: "alarms", comment: "Alarms on the project's audit records" },
    );
  }
}

function exported({ to, retain, filter }: NonNullable<Audit["export"]>, context: LowerContext): void {
  const named = to === undefined ? undefined : context.find(to);
  enableApi(context, "logging.googleapis.com");
  if (!named) ownBucket(context, "export");
  context.module(
    logExport,
    {
      name: context.name("export"),
      region,
      project_id: projectId,
      filter,
      ...(named
        ? { bucket: { name: bucketName(named) } }
        : { retention_days: daysOf(retain), deletion_protection: context.system.protected }),
    },
    { suffix: "export", comment: "Copies of logs in Cloud Storage" },
  );
}

function account(audit: Component<Audit>, context: LowerContext): void {
  alike(audit, context, ["trail", "changes"]);
  const { trail } = audit.config;
  if (!trail) return;
  const changes = audit.config.changes ? trail : undefined;
  enableApi(context, "logging.googleapis.com");
  if (changes) {
    ownBucket(context, "changes");
    // Both act in the name of accounts of their own, which are given roles.
    for (const service of ["cloudasset", "pubsub"]) context.useApi(`${service}.googleapis.com`, { agent: true });
  }
  context.module(auditLogs, {
    name: context.name(),
    region,
    project_id: projectId,
    project_number: changes && projectNumber,
    trail: { retention_days: daysOf(trail.retain), data_access: trail.dataEvents || undefined },
    changes: changes && { retention_days: daysOf(changes.retain) },
    deletion_protection: context.system.protected,
  });
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
