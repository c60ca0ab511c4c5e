import { arn, policy } from "../../lowering/aws/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import { ref } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import type { Postgres } from "./schema.ts";
import { settingsOf } from "./settings.ts";

/** Encrypted backups need a key in the region that they are copied to. */
export function copyBackups(db: Component<Postgres>, region: string, context: LowerContext): void {
  const feature = "backup_copy";
  const key = context.add(
    "aws_kms_key",
    `${db.name}_backup`,
    {
      region,
      description: `Backups of ${db.key}`,
      enable_key_rotation: true,
      deletion_window_in_days: 30,
      policy: policy([
        {
          Sid: "Account",
          Principal: { AWS: arn("iam", "root", { global: true }) },
          Action: ["kms:*"],
          Resource: "*",
        },
      ]),
    },
    { feature, comment: "`*` in a key policy is the key itself; IAM policies of the account decide who may use it." },
  );
  context.add(
    "aws_db_instance_automated_backups_replication",
    db.name,
    {
      region,
      source_db_instance_arn: ref(`aws_db_instance.${db.name}`, "arn"),
      kms_key_id: key("arn"),
      retention_period: settingsOf(db, context.system).backupDays,
    },
    { feature },
  );
}
