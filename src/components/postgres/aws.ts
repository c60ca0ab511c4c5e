import { alarmInputs } from "../../lowering/alarms/inputs.ts";
import type { AwsGrant } from "../../lowering/aws/grant.ts";
import { awsLogRetention } from "../../lowering/aws/log-retention.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Component } from "../../system/system.ts";
import { networkOutputs } from "../network/aws.ts";
import { ensureCluster } from "../../runtimes/containers/aws/cluster.ts";
import { param } from "../../terraform/expression.ts";
import { grant } from "./aws-grant.ts";
import { awsRestoring } from "./aws-restoring.ts";
import { existingRds } from "./aws/existing_rds/module.gen.ts";
import { rds } from "./aws/rds/module.gen.ts";
import type { Postgres } from "./schema.ts";
import { databaseName, parametersOf, replicaFor, settingsOf } from "./settings.ts";
import { typeOf } from "./size.ts";
import { takenDown } from "./taken-down.ts";
import { awsDailyWindow, awsWeeklyWindow } from "./windows.ts";

export const aws: Lowering<Postgres, AwsGrant> = {
  firstApply: [
    {
      when: "before",
      says: "In an account that never had a database, make the role that RDS works with, which it makes itself too late for the first one: `aws iam create-service-linked-role --aws-service-name rds.amazonaws.com`. Where it is there, the command says so.",
    },
    {
      when: "after",
      says: `Each user of a database has a login and a secret of its own, \`*-user-<component>\`. An apply makes their roles by a task in the network, before anything that uses them starts; nobody types SQL, and only that task signs in as the administrator. What it says is in the log group \`/ecs/*-roles\`; \`terraform output roles_commands\` tells how to run it once more.`,
    },
    {
      when: "after",
      says: `Terraform makes up all passwords and stores each in the database and in its secret, nowhere else. If an apply that was to write them ends in an error or is stopped, or if a secret is lost, the two may disagree: raise \`passwordVersion\` of the database in the design, build and apply again. What runs meanwhile keeps its logins until the raise after that.`,
    },
  ],
  becomes: "RDS for PostgreSQL",
  lower,
  keeps: ["kms", "rds", "secretsmanager"],
  restoring: awsRestoring,
  takenDown,
  grant,
  charts: true,
};

function lower(db: Component<Postgres>, context: LowerContext): void {
  const { name } = db;
  const users = context.usedBy();
  if (users.length > 0) context.shortName(64, "IAM role", "roles-execution");
  const made = db.config.existing?.aws ? adopt(db, context) : create(db, context);
  if (!made) return;
  context.listed("hosts", name, made("address"));
  if (users.length > 0) context.listed("roles_commands", name, made("roles_command"));
}

/** What both modules take alike: who signs in, and where the job runs that makes their roles. */
function signingIn(db: Component<Postgres>, context: LowerContext) {
  const users = context.usedBy();
  return {
    network: networkOutputs(context.the("network")),
    cluster: users.length === 0 ? undefined : ensureCluster(context),
    password_version: db.config.passwordVersion,
    // What secrets hold is made anew by Terraform: outside protected environments their names are free again at once.
    credentials_recovery_days: context.system.protected ? undefined : 0,
  };
}

function adopt(db: Component<Postgres>, context: LowerContext) {
  const { config } = db;
  const there = config.existing?.aws;
  if (!there) return undefined;
  return context.module(existingRds, {
    name: context.name(),
    system: param("name_prefix"),
    identifier: there.instance,
    security_group_id: there.securityGroup,
    secret_arn: there.secret,
    database_name: config.database,
    users: Object.fromEntries(
      context.usedBy().map(({ from, connection }) => [from.slug, { access: connection.access }]),
    ),
    ...signingIn(db, context),
    alarms: alarmInputs(config.alarms, context),
  });
}

function create(db: Component<Postgres>, context: LowerContext) {
  const { key, config } = db;
  const { system } = context;
  const size = typeOf(config.size, "aws");
  if ("issue" in size) return undefined;
  const { disk, backupDays, insights, logSeconds, rotationDays, deletionProtection, keptAfterDeletion } = settingsOf(
    db,
    system,
  );
  const { backup } = config;
  context.shortName(63, "RDS instance", config.replicas > 0 ? `replica-${config.replicas}` : undefined);
  return context.module(
    rds,
    {
      name: context.name(),
      ...signingIn(db, context),
      engine_version: String(config.version),
      instance_class: size.type,
      storage: { size_gib: disk.size.gibibytes, max_gib: disk.max?.gibibytes },
      multi_az: config.highAvailability,
      replicas: config.replicas,
      database_name: databaseName(db, system),
      parameters: parametersOf(db, "cloudsql."),
      backups: {
        days: backupDays,
        window: backup?.window && awsDailyWindow(backup.window),
        copy_region: backup?.crossRegion,
        keep_after_deletion: keptAfterDeletion ? undefined : false,
      },
      maintenance_window: config.maintenance && awsWeeklyWindow(config.maintenance),
      allow_major_upgrade: config.majorUpgrade,
      apply_immediately: !system.protected,
      deletion_protection: deletionProtection,
      password_rotation_days: rotationDays,
      users: Object.fromEntries(
        context.usedBy().map(({ from, connection }) => {
          const replica = replicaFor(db, connection, system);
          return [
            from.slug,
            { access: connection.access, replica: replica === undefined ? undefined : String(replica) },
          ];
        }),
      ),
      insights,
      log_retention_days: awsLogRetention(logSeconds),
      alarms: alarmInputs(config.alarms, context),
    },
    {
      assertions: [
        { path: ["storage_encrypted"], equals: true, message: `${key} is encrypted.` },
        { path: ["publicly_accessible"], equals: false, message: `${key} has no public address.` },
      ].map((one) => ({ address: "aws_db_instance.this", ...one })),
    },
  );
}
