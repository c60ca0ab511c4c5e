import { policy, regionName, trust, type AwsGrant, type Statement } from "../../lowering/aws/grant.ts";
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
  becomes: "AWS Secrets Manager secret or Parameter Store parameter",
  lower,
  grant: (secret) => ({
    secrets: { [variable(secret)]: valueArn(secret) },
    secretArns: [valueArn(secret)],
  }),
};

/** What other components need of a secret: where its value is read from. */
export const valueArn = (secret: Component<Secret>): Reference =>
  ref(
    `${secret.config.class === "parameter" ? "aws_ssm_parameter" : "aws_secretsmanager_secret"}.${secret.name}`,
    "arn",
  );

/** Leave to read this value and no other, for a role that reads it at run time. The keys are AWS's own and ask for none. */
export const readStatement = (secret: Component<Secret>): Statement => ({
  Sid: "ReadSecret",
  Action: [secret.config.class === "parameter" ? "ssm:GetParameter" : "secretsmanager:GetSecretValue"],
  Resource: valueArn(secret),
});

function lower(secret: Component<Secret>, context: LowerContext): void {
  if (secret.config.class === "parameter") addParameter(secret, context);
  else addSecret(secret, context);
  if (secret.config.rotate) remind(secret, secret.config.rotate, context);
}

/** A parameter cannot be empty, so it begins as `unset`; the value that people put in later is theirs. */
function addParameter(secret: Component<Secret>, context: LowerContext): void {
  const { name, base } = secret;
  const parameter = context.add(
    "aws_ssm_parameter",
    name,
    {
      name: text`/${context.name()}`,
      description: base.description ?? `Parameter ${secret.key}`,
      type: "SecureString",
      value_wo: "unset",
      value_wo_version: 1,
    },
    {
      lifecycle: { ignore_changes: ["value_wo_version"], prevent_destroy: context.system.protected },
      comment: "Write-only: Terraform sets the placeholder once and never reads what takes its place.",
      assertions: [{ path: ["type"], equals: "SecureString", message: `${secret.key} is encrypted.` }],
    },
  );
  context.output(
    `${name}_put_value`,
    `Command that stores the value of ${secret.key}; it reads the value from standard input.`,
    text`aws ssm put-parameter --region ${regionName} --name ${parameter("name")} --overwrite --value file:///dev/stdin`,
  );
}

function addSecret(secret: Component<Secret>, context: LowerContext): void {
  const { name, base } = secret;
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
