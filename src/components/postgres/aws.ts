import type { AwsGrant } from "../../lowering/aws/grant.ts";
import { awsLogRetention } from "../../lowering/aws/log-retention.ts";
import { awsAlarms } from "../../lowering/alarms/aws.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { text } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { subnetIds, vpcId } from "../network/aws.ts";
import { copyBackups } from "./aws-backup-copy.ts";
import { charts, metricOf } from "./aws-metrics.ts";
import { parameterGroup } from "./aws-parameters.ts";
import { endpoint, grant, secretArn, securityGroupId } from "./aws-grant.ts";
import { credentials, masterUser, password } from "./aws-password.ts";
import { replicas } from "./aws-replicas.ts";
import type { Postgres } from "./schema.ts";
import { databaseName, settingsOf } from "./settings.ts";
import { typeOf } from "./size.ts";
import { awsDailyWindow, awsWeeklyWindow } from "./windows.ts";

export { endpoint, instanceIdentifier, secretArn, securityGroupId } from "./aws-grant.ts";

export const aws: Lowering<Postgres, AwsGrant> = {
  firstApply: [
    `Terraform makes up the password of each database and stores it in the database and in the secret \`*-credentials\`, nowhere else. If an apply that was to write it ends in an error or is stopped, or if the secret is lost, the two may disagree and nobody can sign in: raise \`passwordVersion\` of the database in the design, build and apply again.`,
  ],
  area: "rds",
  becomes: "RDS for PostgreSQL",
  lower,
  grant,
  charts,
};

function lower(db: Component<Postgres>, context: LowerContext): void {
  const { name, config } = db;
  if (config.existing?.aws) {
    context.addData("aws_db_instance", name, { db_instance_identifier: config.existing.aws.instance });
  } else create(db, context);
  awsAlarms(db, config.alarms, context, metricOf(db));
  context.output(`${name}_endpoint`, `Host name of ${db.key}.`, endpoint(db));
  context.output(`${name}_secret_arn`, `Secret with the user and password of ${db.key}.`, secretArn(db));
}

function create(db: Component<Postgres>, context: LowerContext): void {
  const { name, config } = db;
  const { system } = context;
  const size = typeOf(config.size, "aws");
  if ("issue" in size) return;
  const settings = settingsOf(db, system);
  const network = context.the("network");
  context.add("aws_security_group", name, {
    name: context.name(),
    description: `Database ${db.key}`,
    vpc_id: vpcId(network),
    tags: { Name: context.name() },
  });
  const subnets = context.add("aws_db_subnet_group", name, {
    name: context.name(),
    description: `Subnets of ${db.key}`,
    subnet_ids: subnetIds(network, "data"),
  });
  const parameters = parameterGroup(db, context);
  const identifier = context.shortName(63, "RDS instance");
  const logGroups = ["postgresql", "upgrade"].map((log) => {
    const group = log === "postgresql" ? `${name}_log` : `${name}_${log}_log`;
    context.add(
      "aws_cloudwatch_log_group",
      group,
      {
        name: text`/aws/rds/instance/${identifier}/${log}`,
        retention_in_days: awsLogRetention(settings.logSeconds),
      },
      log === "postgresql"
        ? { comment: "RDS writes to the groups of these names; made here, they do not keep logs for ever." }
        : {},
    );
    return `aws_cloudwatch_log_group.${group}`;
  });
  context.add(
    "aws_db_instance",
    name,
    {
      identifier,
      engine: "postgres",
      engine_version: String(config.version),
      instance_class: size.type,
      allocated_storage: settings.disk.size.gibibytes,
      max_allocated_storage: settings.disk.max?.gibibytes,
      storage_type: "gp3",
      storage_encrypted: true,
      db_name: databaseName(db, system),
      username: masterUser,
      ...password(db, context),
      port: 5432,
      multi_az: config.highAvailability,
      publicly_accessible: false,
      db_subnet_group_name: subnets("name"),
      vpc_security_group_ids: [securityGroupId(db)],
      parameter_group_name: parameters("name"),
      backup_retention_period: settings.backupDays,
      backup_window: config.backup?.window && awsDailyWindow(config.backup.window),
      delete_automated_backups: !system.protected,
      copy_tags_to_snapshot: true,
      skip_final_snapshot: !system.protected,
      final_snapshot_identifier: text`${identifier}-final`,
      deletion_protection: settings.deletionProtection,
      maintenance_window: config.maintenance && awsWeeklyWindow(config.maintenance),
      auto_minor_version_upgrade: true,
      allow_major_version_upgrade: config.majorUpgrade ?? false,
      apply_immediately: !system.protected,
      enabled_cloudwatch_logs_exports: ["postgresql", "upgrade"],
      database_insights_mode: "standard",
      performance_insights_enabled: settings.insights,
      performance_insights_retention_period: settings.insights ? 7 : undefined,
    },
    {
      dependsOn: logGroups,
      lifecycle: { prevent_destroy: system.protected },
      assertions: [
        { path: ["storage_encrypted"], equals: true, message: `${db.key} is encrypted.` },
        { path: ["publicly_accessible"], equals: false, message: `${db.key} has no public address.` },
        { path: ["multi_az"], equals: config.highAvailability, message: `${db.key} has a standby where designed.` },
        {
          path: ["backup_retention_period"],
          equals: settings.backupDays,
          message: `${db.key} is backed up as designed.`,
        },
        {
          path: ["deletion_protection"],
          equals: settings.deletionProtection,
          message: `${db.key} refuses deletion where designed.`,
        },
      ],
    },
  );
  credentials(db, context);
  replicas(db, context, identifier, size.type);
  if (config.backup?.crossRegion !== undefined) copyBackups(db, config.backup.crossRegion, context);
}
