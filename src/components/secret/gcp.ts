import { notificationChannels } from "../../lowering/alarms/notified.ts";
import { outputOf, type LowerContext } from "../../lowering/context.ts";
import { enableApi } from "../../lowering/gcp/apis.ts";
import { projectId, region, type GcpGrant } from "../../lowering/gcp/grant.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { ref, type Reference } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { secretManager } from "./gcp/secret_manager/module.gen.ts";
import { secretReminders } from "./gcp/secret_reminders/module.gen.ts";
import { firstValues, putValue } from "./first-values.ts";
import { gcpReminder } from "./reminders.ts";
import { variable } from "./variable.ts";
import type { Secret } from "./schema.ts";

export const gcp: Lowering<Secret, GcpGrant> = {
  firstApply: firstValues,
  putValue,
  becomes: "Secret Manager secret",
  lower,
  grant: (secret) => ({
    secrets: { [variable(secret)]: secretId(secret) },
  }),
};

/** Name of a secret in the project, as Cloud Run takes it. */
const secretId = (secret: Component<Secret>): Reference => outputOf(secretManager, secret, "secret_id");

/** The secret with its project, `projects/<project>/secrets/<name>`: what roles are given on, and programs read. */
export const secretPath = (secret: Component<Secret>): Reference => outputOf(secretManager, secret, "id");

function lower(secret: Component<Secret>, context: LowerContext): void {
  const { name, config } = secret;
  const { protected: kept } = context.system;
  enableApi(context, "secretmanager.googleapis.com");
  const made = context.module(secretManager, {
    name: context.name(),
    region,
    project_id: projectId,
    reminder: config.rotate && reminder(secret, config.rotate, context),
    deletion_protection: kept,
  });
  context.listed("put_value_commands", name, made("put_value_command"));
}

/** When people are told, and in whose name: one account for all secrets, which can do nothing but write log entries. */
function reminder(
  { slug }: Component<Secret>,
  { every, notify }: NonNullable<Secret["rotate"]>,
  context: LowerContext,
) {
  for (const api of ["cloudscheduler", "iam", "logging", "monitoring"]) enableApi(context, `${api}.googleapis.com`);
  context.share("secret_reminders", (system) => {
    system.module(
      secretReminders,
      { name: system.shortSystemName(30, "service account", "reminder"), project_id: projectId },
      { comment: "Writes reminders to replace secrets" },
    );
  });
  return {
    schedule: gcpReminder(every, `${context.system.prefix}-${slug}`),
    notify: notificationChannels(notify, context),
    account: ref("module.secret_reminders"),
  };
}
