import type { LowerContext } from "../../lowering/context.ts";
import type { Argument } from "../../terraform/argument.ts";
import { eachKey, ref, text, type Parameter } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import type { Postgres } from "./schema.ts";

/**
 * RDS makes no replica of an instance whose password it keeps itself (`replicaSource` in limits.ts).
 * With replicas the password is handed to the first `terraform apply` in an ephemeral variable, goes to
 * a write-only argument, and is kept only in a secret that a person fills in.
 */
export const ownsPassword = (db: Component<Postgres>): boolean => !db.config.existing && db.config.replicas > 0;

/** The secret with `username` and `password` of a database with replicas. */
export const ownSecretArn = (db: Component<Postgres>) => ref(`aws_secretsmanager_secret.${db.name}_credentials`, "arn");

/** The arguments that say where the primary's password comes from. */
export function passwordArguments(db: Component<Postgres>, context: LowerContext) {
  if (!ownsPassword(db)) return { manage_master_user_password: true };
  return { password_wo: masterPassword(db, context), password_wo_version: 1 };
}

const masterPassword = (db: Component<Postgres>, context: LowerContext): Parameter =>
  context.parameter(`${db.name}_master_password`, {
    type: "string",
    description: `Password of the database ${db.key}; needed by the first apply only, which stores it nowhere.`,
    value: null,
    ephemeral: true,
  });

/** The replicas, and the secret that their primary's password waits in. */
export function replicas(
  db: Component<Postgres>,
  context: LowerContext,
  identifier: Argument<string>,
  instanceClass: string,
): void {
  if (!ownsPassword(db)) return;
  const { name, config } = db;
  const feature = "replicas";
  const secret = context.add(
    "aws_secretsmanager_secret",
    `${name}_credentials`,
    {
      name: context.name("credentials"),
      description: `User and password of the database ${db.key}, as JSON: {"username": "postgres", "password": "..."}`,
      recovery_window_in_days: context.system.protected ? 30 : 7,
    },
    { feature },
  );
  context.add(
    "aws_db_instance",
    `${name}_replica`,
    {
      identifier: text`${identifier}-replica-${eachKey}`,
      replicate_source_db: ref(`aws_db_instance.${name}`, "identifier"),
      instance_class: instanceClass,
      storage_type: "gp3",
      storage_encrypted: true,
      publicly_accessible: false,
      vpc_security_group_ids: [ref(`aws_security_group.${name}`, "id")],
      parameter_group_name: ref(`aws_db_parameter_group.${name}`, "name"),
      auto_minor_version_upgrade: true,
      apply_immediately: !context.system.protected,
      copy_tags_to_snapshot: true,
      skip_final_snapshot: true,
      performance_insights_enabled: ref(`aws_db_instance.${name}`, "performance_insights_enabled"),
    },
    {
      forEach: Object.fromEntries(Array.from({ length: config.replicas }, (_, index) => [String(index + 1), null])),
      comment: "Read only; reached by what uses the database with `read`.",
    },
  );
  context.output(
    `${name}_put_password`,
    `Stores the password of ${db.key} that the first apply was given.`,
    text`aws secretsmanager put-secret-value --secret-id ${secret("name")} --secret-string '{"username":"postgres","password":"<the value of TF_VAR_${name}_master_password>"}'`,
  );
}
