import { topicArn } from "../../lowering/alarms/notified.ts";
import type { AwsGrant } from "../../lowering/aws/grant.ts";
import { alike } from "../../lowering/alike.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Component } from "../../system/system.ts";
import { inEnvironments } from "../../system/accounts.ts";
import { auditAlarms } from "./aws/audit_alarms/module.gen.ts";
import { cloudtrail } from "./aws/cloudtrail/module.gen.ts";
import type { Audit } from "./schema.ts";

export const aws: Lowering<Audit, AwsGrant> = {
  becomes: "AWS CloudTrail and AWS Config",
  lower,
  account,
  keeps: ["kms", "logs", "s3"],
};

/** Records are the account's; whom they wake is told in each environment. */
function lower({ slug, config }: Component<Audit>, context: LowerContext): void {
  const { trail, cis } = config;
  if (!trail || !cis) return;
  context.module(
    auditAlarms,
    {
      name: context.name(),
      log_group_name: `/cloudtrail/${context.system.name}-${slug}`,
      notify: cis.notify.flatMap((one) => context.find(one) ?? []).map(topicArn),
    },
    { comment: "Alarms on the account's audit records" },
  );
}

function account(audit: Component<Audit>, context: LowerContext): void {
  const { name, config } = audit;
  alike(audit, context, ["trail", "changes", "aws"]);
  if (!config.trail) return;
  const watched = inEnvironments(context.system, audit).some(({ component }) => component.config.cis !== undefined);
  const { allRegions, dataEvents, retain } = config.trail;
  // Twelve digits and a hyphen follow.
  context.shortName(63 - 13, "S3 bucket");
  const made = context.module(
    cloudtrail,
    {
      name: context.name(),
      retention_days: retain.seconds / 86_400,
      all_regions: allRegions,
      data_events: dataEvents,
      changes: config.changes
        ? { create_service_role: config.aws?.serviceRole === "existing" ? false : undefined }
        : undefined,
      logs: watched ? { retention_days: 90 } : undefined,
      deletion_protection: context.system.protected,
    },
    {
      assertions: [
        {
          address: "aws_kms_key.this",
          path: ["enable_key_rotation"],
          equals: true,
          message: "Keys are rotated every year.",
        },
        {
          address: "aws_cloudtrail.this",
          path: ["enable_log_file_validation"],
          equals: true,
          message: "Records that somebody altered can be told.",
        },
        ...(config.changes
          ? [
              {
                address: "aws_config_configuration_recorder_status.this[0]",
                path: ["is_enabled"],
                equals: true,
                message: "Changes of resources are recorded.",
              },
            ]
          : []),
      ],
    },
  );
  context.listed("buckets", name, made("bucket"));
}
