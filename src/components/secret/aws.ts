import type { AwsGrant } from "../../lowering/aws/grant.ts";
import { outputOf, type LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { ref, type Reference } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { secretsManager } from "./aws/secrets_manager/module.gen.ts";
import { ssmParameter } from "./aws/ssm_parameter/module.gen.ts";
import { firstValues, putValue } from "./first-values.ts";
import { variable } from "./variable.ts";
import { awsReminder } from "./reminders.ts";
import type { Secret } from "./schema.ts";

export const aws: Lowering<Secret, AwsGrant> = {
  firstApply: firstValues,
  putValue,
  becomes: "AWS Secrets Manager secret or Parameter Store parameter",
  lower,
  keeps: ["secretsmanager", "ssm"],
  grant: (secret) => {
    const value = { [variable(secret)]: valueArn(secret) };
    return isParameter(secret) ? { parameters: value } : { secrets: value };
  },
};

const isParameter = ({ config }: Component<Secret>): boolean => config.class === "parameter";
const moduleOf = (secret: Component<Secret>) => (isParameter(secret) ? ssmParameter : secretsManager);

/** What other components need of a secret: where its value is read from. */
export const valueArn = (secret: Component<Secret>): Reference => outputOf(moduleOf(secret), secret, "arn");

/** Leave to read this value and no other, for a role that reads it at run time. */
export const readPolicy = (secret: Component<Secret>): Reference => outputOf(moduleOf(secret), secret, "read_policy");

function lower(secret: Component<Secret>, context: LowerContext): void {
  const { name, config, base } = secret;
  // What is not protected can be destroyed and applied again, under the same names.
  const recovery = context.system.protected ? 30 : 0;
  const common = {
    name: context.name(),
    reminder: config.rotate && reminder(secret, config.rotate, context),
  };
  const made = isParameter(secret)
    ? context.module(ssmParameter, common)
    : context.module(secretsManager, { ...common, description: base.description, recovery_days: recovery });
  context.listed("put_value_commands", name, made("put_value_command"));
}

/** Without a function that knows the issuer, nothing can replace the value; people can be told to. */
function reminder({ slug: own }: Component<Secret>, rotate: NonNullable<Secret["rotate"]>, context: LowerContext) {
  context.shortName(64, "IAM role", "reminder");
  const channels = rotate.notify.flatMap((key) => context.find(key) ?? []);
  for (const { slug } of channels) context.shortName(64, "schedule", `to-${slug}`);
  return {
    schedule: awsReminder(rotate.every, `${context.system.prefix}-${own}`),
    topics: Object.fromEntries(channels.map(({ name, slug }) => [slug, ref(`module.${name}`)])),
  };
}
