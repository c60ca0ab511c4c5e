import { policy, regionName, trust, type AwsGrant } from "../../lowering/aws/grant.ts";
import { topicArn } from "../../lowering/alarms/aws.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { ref, text, type Reference } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { message, months, variable } from "./reminder.ts";
import type { Secret } from "./schema.ts";

export const aws: Lowering<Secret, AwsGrant> = {
  firstApply: [
    `Fill the secrets: create them with \`terraform apply -target=module.secrets_manager\`, then run the \`*_put_value\` commands that it prints. Tasks do not start while a secret that they read is empty.`,
  ],
  area: "secrets_manager",
  becomes: "AWS Secrets Manager secret",
  lower,
  grant: (secret) => ({
    secrets: { [variable(secret)]: secretArn(secret) },
    secretArns: [secretArn(secret)],
  }),
};

/** What other components need of a secret. */
export const secretArn = (secret: Component<Secret>): Reference =>
  ref(`aws_secretsmanager_secret.${secret.name}`, "arn");

function lower(secret: Component<Secret>, context: LowerContext): void {
  const { name, base, config } = secret;
  const recovery = context.system.protected ? 30 : 7;
  const container = context.add(
    "aws_secretsmanager_secret",
    name,
    {
      name: context.name(),
      description: base.description ?? `Secret ${secret.key}`,
      recovery_window_in_days: recovery,
    },
    {
      lifecycle: { prevent_destroy: context.system.protected },
      assertions: [
        {
          path: ["recovery_window_in_days"],
          equals: recovery,
          message: `${secret.key} can be restored for a while after deletion.`,
        },
      ],
    },
  );
  if (config.rotate) remind(secret, config.rotate, context);
  context.output(
    `${name}_put_value`,
    `Command that stores the value of ${secret.key}; it reads the value from standard input.`,
    text`aws secretsmanager put-secret-value --region ${regionName} --secret-id ${container("name")} --secret-string file:///dev/stdin`,
  );
}

/** Without a function that knows the issuer, nothing can replace the value; people can be told to. */
function remind(secret: Component<Secret>, rotate: NonNullable<Secret["rotate"]>, context: LowerContext): void {
  const { name } = secret;
  const feature = "rotation_reminder";
  const channels = rotate.notify.flatMap((key) => context.find(key) ?? []);
  const role = context.add(
    "aws_iam_role",
    `${name}_reminder`,
    { name: context.shortName(64, "IAM role", "reminder"), assume_role_policy: trust("scheduler.amazonaws.com") },
    { feature },
  );
  context.add(
    "aws_iam_role_policy",
    `${name}_reminder`,
    {
      name: "publish",
      role: role("id"),
      policy: policy([
        { Sid: "Publish", Action: ["sns:Publish"], Resource: channels.map(topicArn) },
        {
          Sid: "EncryptMessages",
          Action: ["kms:Decrypt", "kms:GenerateDataKey"],
          Resource: channels.map((channel) => ref(`aws_kms_key.${channel.name}`, "arn")),
        },
      ]),
    },
    { feature },
  );
  for (const channel of channels) {
    context.add(
      "aws_scheduler_schedule",
      `${name}_to_${channel.name}`,
      {
        name: context.shortName(64, "schedule", `to-${channel.slug}`),
        description: `Reminder to replace ${secret.key}`,
        schedule_expression: `cron(0 0 1 ${months[rotate.every]} ? *)`,
        flexible_time_window: { mode: "OFF" },
        target: { arn: topicArn(channel), role_arn: role("arn"), input: message(secret) },
      },
      { feature },
    );
  }
}
