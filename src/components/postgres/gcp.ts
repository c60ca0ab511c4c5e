import { gcpAlarms } from "../../lowering/alarms/gcp.ts";
import type { LowerContext } from "../../lowering/context.ts";
import { enableApi } from "../../lowering/gcp/apis.ts";
import { region, type GcpGrant } from "../../lowering/gcp/grant.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { eachKey, param, text } from "../../terraform/expression.ts";
import type { ResourceArguments } from "../../terraform/schemas/types.gen.ts";
import type { Component, System } from "../../system/system.ts";
import { peeredNetwork } from "../network/gcp.ts";
import { connectionName, databaseUser, grant, instanceName } from "./gcp-grant.ts";
import { charts, metricOf, usedAlarms } from "./gcp-metrics.ts";
import { grantStatements } from "./grants.ts";
import type { Postgres } from "./schema.ts";
import { databaseName, parametersOf, settingsOf } from "./settings.ts";
import { typeOf } from "./size.ts";
import { gcpStartTime, gcpWeeklyWindow } from "./windows.ts";

export { connectionName, databaseUser, instanceName } from "./gcp-grant.ts";

export const gcp: Lowering<Postgres, GcpGrant> = {
  firstApply: [
    `Services sign in to the database as themselves and may do nothing yet: run the SQL of the \`*_grants\` outputs once, as an administrator.`,
  ],
  area: "cloud_sql",
  becomes: "Cloud SQL for PostgreSQL",
  lower,
  grant,
  charts,
};

/** The provider labels everything but Cloud SQL, whose labels are called otherwise. */
const labels = (db: Component<Postgres>, { tags, environment }: System) => ({
  ...tags,
  ...(tags.environment === environment ? { environment: param("environment") } : {}),
  ...db.base.tags,
});

type Settings = NonNullable<ResourceArguments["google_sql_database_instance"]["settings"]>;

function lower(db: Component<Postgres>, context: LowerContext): void {
  const { name, config } = db;
  const api = enableApi(context, "sqladmin.googleapis.com");
  if (config.existing?.gcp !== undefined) {
    context.addData("google_sql_database_instance", name, { name: config.existing.gcp });
  } else create(db, context, api);
  const users = context.usedBy();
  for (const { from } of users) {
    context.add(
      "google_sql_user",
      `${name}_${from.name}`,
      {
        instance: instanceName(db),
        name: databaseUser(from),
        type: "CLOUD_IAM_SERVICE_ACCOUNT",
        deletion_policy: "ABANDON",
      },
      from === users[0]?.from
        ? { comment: "Signs in by IAM. PostgreSQL refuses to drop users that own something, hence the policy." }
        : {},
    );
  }
  gcpAlarms(db, usedAlarms(db, context.system), context, metricOf(db));
  context.output(`${name}_connection_name`, `Connection name of ${db.key}.`, connectionName(db));
  if (users.length > 0) {
    context.output(
      `${name}_grants`,
      `SQL that an administrator runs once in ${db.key}: IAM users begin without any privilege.`,
      grantStatements(db, users, context.system),
    );
  }
}

function create(db: Component<Postgres>, context: LowerContext, api: string): void {
  const { name, config } = db;
  const { system } = context;
  const size = typeOf(config.size, "gcp");
  if ("issue" in size) return;
  const settings = settingsOf(db, system);
  const common: Settings = {
    tier: size.type,
    edition: "ENTERPRISE",
    disk_type: "PD_SSD",
    disk_size: settings.disk.size.gibibytes,
    disk_autoresize: settings.disk.max !== undefined,
    disk_autoresize_limit: settings.disk.max?.gibibytes ?? 0,
    deletion_protection_enabled: settings.deletionProtection,
    ip_configuration: {
      ipv4_enabled: false,
      private_network: peeredNetwork(context.the("network")),
      ssl_mode: "ENCRYPTED_ONLY",
    },
    insights_config: { query_insights_enabled: settings.insights },
    database_flags: Object.entries({
      "cloudsql.iam_authentication": "on",
      // What one looks for when queries hang or the disk fills: a line for each lock that waits and each sort that spills.
      log_checkpoints: "on",
      log_lock_waits: "on",
      log_temp_files: "0",
      ...parametersOf(db, "rds."),
    }).map(([flag, value]) => ({ name: flag, value })),
    user_labels: labels(db, system),
  };
  const version = `POSTGRES_${String(config.version)}`;
  // Cloud SQL limits project and instance together.
  const identifier = context.shortName(
    97 - system.project.length - (config.replicas > 0 ? "-replica-1".length : 0),
    "Cloud SQL instance",
  );
  const instance = context.add(
    "google_sql_database_instance",
    name,
    {
      name: identifier,
      database_version: version,
      region,
      deletion_protection: settings.deletionProtection,
      settings: {
        ...common,
        availability_type: config.highAvailability ? "REGIONAL" : "ZONAL",
        backup_configuration: {
          enabled: true,
          start_time: config.backup?.window && gcpStartTime(config.backup.window),
          location: config.backup?.crossRegion ?? region,
          point_in_time_recovery_enabled: settings.pointInTime,
          transaction_log_retention_days: settings.pointInTime ? settings.logDays : undefined,
          backup_retention_settings: { retained_backups: settings.backupDays, retention_unit: "COUNT" },
        },
        maintenance_window: config.maintenance && { ...gcpWeeklyWindow(config.maintenance), update_track: "stable" },
      },
    },
    {
      dependsOn: [api],
      lifecycle: { prevent_destroy: system.protected },
      assertions: [
        {
          path: ["settings", 0, "ip_configuration", 0, "ipv4_enabled"],
          equals: false,
          message: `${db.key} has no public address.`,
        },
        {
          path: ["settings", 0, "ip_configuration", 0, "ssl_mode"],
          equals: "ENCRYPTED_ONLY",
          message: `${db.key} takes encrypted connections only.`,
        },
        {
          path: ["settings", 0, "availability_type"],
          equals: config.highAvailability ? "REGIONAL" : "ZONAL",
          message: `${db.key} has a standby where designed.`,
        },
        {
          path: ["settings", 0, "backup_configuration", 0, "enabled"],
          equals: true,
          message: `${db.key} is backed up.`,
        },
        {
          path: ["deletion_protection"],
          equals: settings.deletionProtection,
          message: `${db.key} refuses deletion where designed.`,
        },
      ],
    },
  );
  context.add("google_sql_database", name, {
    name: databaseName(db, system),
    instance: instance("name"),
    deletion_policy: "ABANDON",
  });
  if (config.replicas === 0) return;
  context.add(
    "google_sql_database_instance",
    `${name}_replica`,
    {
      name: text`${identifier}-replica-${eachKey}`,
      master_instance_name: instance("name"),
      database_version: version,
      region,
      deletion_protection: settings.deletionProtection,
      settings: { ...common, availability_type: "ZONAL" },
    },
    { forEach: Object.fromEntries(Array.from({ length: config.replicas }, (_, index) => [String(index + 1), null])) },
  );
}
