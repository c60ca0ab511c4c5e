import { gcpAlarmInputs } from "../../lowering/alarms/inputs.ts";
import type { LowerContext } from "../../lowering/context.ts";
import { enableApi } from "../../lowering/gcp/apis.ts";
import { ownLogDays } from "../../lowering/gcp/log-bucket.ts";
import { projectId, region, serviceAccountEmail, type GcpGrant } from "../../lowering/gcp/grant.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Component } from "../../system/system.ts";
import { networkOf } from "../network/gcp.ts";
import { grant } from "./gcp-grant.ts";
import { usedAlarms } from "./gcp-alarms.ts";
import { gcpRestoring } from "./gcp-restoring.ts";
import { cloudSql, type CloudSqlInputs } from "./gcp/cloud_sql/module.gen.ts";
import { existingCloudSql } from "./gcp/existing_cloud_sql/module.gen.ts";
import type { Postgres } from "./schema.ts";
import { databaseName, parametersOf, settingsOf } from "./settings.ts";
import { typeOf } from "./size.ts";
import { takenDown } from "./taken-down.ts";
import { gcpStartTime, gcpWeeklyWindow } from "./windows.ts";

export const gcp: Lowering<Postgres, GcpGrant> = {
  firstApply: [
    {
      when: "after",
      says: `Components sign in to a database as their own service accounts. An apply makes their roles by a job in the network, before anything that uses them starts; nobody types SQL, and only that job signs in with a password, as the administrator, who has it from the secret \`*-administrator\`. Where an apply ends because that job failed, its log tells why, and the next apply runs it again; \`terraform apply -replace='module.<database>.module.users[0].google_cloud_run_v2_job.roles'\` runs it at any time. Where the password and its secret disagree, raise \`passwordVersion\` of the database in the design, build and apply again.`,
    },
  ],
  becomes: "Cloud SQL for PostgreSQL",
  lower,
  grant,
  charts: true,
  restoring: gcpRestoring,
  takenDown,
};

function lower(db: Component<Postgres>, context: LowerContext): void {
  const { name, config } = db;
  enableApi(context, "sqladmin.googleapis.com");
  const users = context.usedBy();
  if (users.length > 0) {
    for (const api of ["iam", "run", "secretmanager"]) enableApi(context, `${api}.googleapis.com`);
    // With the eight characters that tell runs apart.
    context.shortName(49, "Cloud Run job", "roles");
  }
  const common = {
    project_id: projectId,
    region,
    network: networkOf(context.the("network")),
    password_version: config.passwordVersion,
    database: databaseName(db, context.system),
    users: Object.fromEntries(
      users.map(({ from, connection }) => [
        from.slug,
        { service_account_email: serviceAccountEmail(from), access: connection.access },
      ]),
    ),
    alarms: gcpAlarmInputs(usedAlarms(db, context.system), context),
  };
  const made =
    config.existing?.gcp === undefined
      ? create(db, context, common)
      : context.module(existingCloudSql, {
          name: context.name(),
          instance: config.existing.gcp,
          deletion_protection: context.system.protected,
          ...common,
        });
  if (!made) return;
  context.listed("connection_names", name, made("connection_name"));
}

function create(
  db: Component<Postgres>,
  context: LowerContext,
  common: Pick<
    CloudSqlInputs,
    "project_id" | "region" | "network" | "password_version" | "database" | "users" | "alarms"
  >,
) {
  const { key, config } = db;
  const { system } = context;
  const size = typeOf(config.size, "gcp");
  if ("issue" in size) return undefined;
  const { disk, backupDays, pointInTime, insights, deletionProtection, logSeconds } = settingsOf(db, system);
  const window = config.backup?.window;
  return context.module(
    cloudSql,
    {
      // Cloud SQL limits project and instance together.
      name: context.shortName(
        97 - system.project.length - (config.replicas > 0 ? "-replica-1".length : 0),
        "Cloud SQL instance",
      ),
      postgres_version: config.version ?? 0,
      tier: size.type,
      disk: { size_gb: differing(disk.size.gibibytes, 20), max_gb: disk.max?.gibibytes },
      high_availability: config.highAvailability,
      replicas: config.replicas,
      backups: config.backup && {
        retained: differing(backupDays, 7),
        start_time: window && gcpStartTime(window),
        location: config.backup.crossRegion,
        point_in_time: differing(pointInTime, true),
      },
      maintenance: config.maintenance && gcpWeeklyWindow(config.maintenance),
      flags: parametersOf(db, "rds."),
      query_insights: insights,
      log_retention_days: ownLogDays({ seconds: logSeconds }, context),
      deletion_protection: deletionProtection,
      ...common,
    },
    {
      assertions: [
        {
          path: ["settings", 0, "ip_configuration", 0, "ipv4_enabled"],
          equals: false,
          message: `${key} has no public address.`,
        },
        {
          path: ["settings", 0, "ip_configuration", 0, "ssl_mode"],
          equals: "ENCRYPTED_ONLY",
          message: `${key} takes encrypted connections only.`,
        },
        {
          path: ["settings", 0, "availability_type"],
          equals: config.highAvailability ? "REGIONAL" : "ZONAL",
          message: `${key} has a standby where designed.`,
        },
        {
          path: ["settings", 0, "backup_configuration", 0, "enabled"],
          equals: true,
          message: `${key} is backed up.`,
        },
      ].map((one) => ({ address: "google_sql_database_instance.this", ...one })),
    },
  );
}

/** What a module takes for granted need not be said. */
const differing = <Value>(value: Value, granted: Value): Value | undefined => (value === granted ? undefined : value);
