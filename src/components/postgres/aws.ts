import { alarmInputs } from "../../lowering/alarms/inputs.ts";
import type { AwsGrant } from "../../lowering/aws/grant.ts";
import { awsLogRetention } from "../../lowering/aws/log-retention.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Component } from "../../system/system.ts";
import { networkOutputs } from "../network/aws.ts";
import { grant } from "./aws-grant.ts";
import { awsCharts } from "./charts.ts";
import { existingRds } from "./aws/existing_rds/module.gen.ts";
import { rds } from "./aws/rds/module.gen.ts";
import type { Postgres } from "./schema.ts";
import { databaseName, parametersOf, settingsOf } from "./settings.ts";
import { typeOf } from "./size.ts";
import { awsDailyWindow, awsWeeklyWindow } from "./windows.ts";

export const aws: Lowering<Postgres, AwsGrant> = {
  firstApply: [
    `Terraform makes up the password of each database and stores it in the database and in the secret \`*-credentials\`, nowhere else. If an apply that was to write it ends in an error or is stopped, or if the secret is lost, the two may disagree and nobody can sign in: raise \`passwordVersion\` of the database in the design, build and apply again.`,
  ],
  becomes: "RDS for PostgreSQL",
  lower,
  keeps: ["kms", "secretsmanager"],
  grant,
  charts: awsCharts,
};

function lower(db: Component<Postgres>, context: LowerContext): void {
  const { name, config } = db;
  const there = config.existing?.aws;
  const made = there
    ? context.module(existingRds, {
        name: context.name(),
        identifier: there.instance,
        security_group_id: there.securityGroup,
        secret_arn: there.secret,
        database_name: config.database,
        alarms: alarmInputs(config.alarms, context),
      })
    : create(db, context);
  if (!made) return;
  context.output(`${name}_endpoint`, `Host name of ${db.key}.`, made("address"));
  context.output(`${name}_secret_arn`, `Secret with the user and password of ${db.key}.`, made("secret_arn"));
}

function create(db: Component<Postgres>, context: LowerContext) {
  const { key, config } = db;
  const { system } = context;
  const size = typeOf(config.size, "aws");
  if ("issue" in size) return undefined;
  const { disk, backupDays, insights, logSeconds, rotationDays, deletionProtection } = settingsOf(db, system);
  const { backup } = config;
  context.shortName(63, "RDS instance", config.replicas > 0 ? `replica-${config.replicas}` : undefined);
  return context.module(
    rds,
    {
      name: context.name(),
      network: networkOutputs(context.the("network")),
      engine_version: String(config.version),
      instance_class: size.type,
      storage: { size: disk.size.gibibytes, max: disk.max?.gibibytes },
      multi_az: config.highAvailability,
      replicas: config.replicas,
      database_name: databaseName(db, system),
      parameters: parametersOf(db, "cloudsql."),
      backups: {
        days: backupDays,
        window: backup?.window && awsDailyWindow(backup.window),
        copy_region: backup?.crossRegion,
        keep_after_deletion: system.protected ? undefined : false,
      },
      maintenance_window: config.maintenance && awsWeeklyWindow(config.maintenance),
      allow_major_upgrade: config.majorUpgrade,
      apply_immediately: !system.protected,
      deletion_protection: deletionProtection,
      password_version: config.passwordVersion,
      password_rotation_days: rotationDays,
      // What it holds is made anew by Terraform: outside protected environments its name is free again at once.
      credentials_recovery_days: system.protected ? undefined : 0,
      insights,
      log_retention_days: awsLogRetention(logSeconds),
      alarms: alarmInputs(config.alarms, context),
    },
    {
      assertions: [
        { path: ["storage_encrypted"], equals: true, message: `${key} is encrypted.` },
        { path: ["publicly_accessible"], equals: false, message: `${key} has no public address.` },
        { path: ["multi_az"], equals: config.highAvailability, message: `${key} has a standby where designed.` },
        { path: ["backup_retention_period"], equals: backupDays, message: `${key} is backed up as designed.` },
        {
          path: ["deletion_protection"],
          equals: deletionProtection,
          message: `${key} refuses deletion where designed.`,
        },
      ].map((one) => ({ address: "aws_db_instance.this", ...one })),
    },
  );
}
