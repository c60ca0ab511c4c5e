import type { LowerContext } from "../../lowering/context.ts";
import type { Argument } from "../../terraform/argument.ts";
import { eachKey, ref, text } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import type { Postgres } from "./schema.ts";
import { settingsOf } from "./settings.ts";

/** Copies that are only read; what reads the database is given one of them. */
export function replicas(
  db: Component<Postgres>,
  context: LowerContext,
  identifier: Argument<string>,
  instanceClass: string,
): void {
  const { name, config } = db;
  if (config.replicas === 0) return;
  const settings = settingsOf(db, context.system);
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
      deletion_protection: settings.deletionProtection,
      performance_insights_enabled: settings.insights,
    },
    {
      // RDS sets replicas free when their primary goes: they would serve what was, for ever.
      lifecycle: { replace_triggered_by: [{ address: `aws_db_instance.${name}`, attribute: "id" }] },
      forEach: Object.fromEntries(Array.from({ length: config.replicas }, (_, index) => [String(index + 1), null])),
      comment: "Read only; reached by what uses the database with `read`.",
    },
  );
}
