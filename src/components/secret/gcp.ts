import { notificationChannels } from "../../lowering/alarms/gcp.ts";
import type { LowerContext } from "../../lowering/context.ts";
import { enableApi } from "../../lowering/gcp/apis.ts";
import { projectId, region, type GcpGrant } from "../../lowering/gcp/grant.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { call, jsonencode, ref, text, type Reference } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { message, months, variable } from "./reminder.ts";
import type { Secret } from "./schema.ts";

export const gcp: Lowering<Secret, GcpGrant> = {
  firstApply: [
    `Fill the secrets: create them with \`terraform apply -target=module.secret_manager\`, then run the \`*_put_value\` commands that it prints. Cloud Run refuses a revision whose secret has no version.`,
  ],
  area: "secret_manager",
  becomes: "Secret Manager secret",
  lower,
  grant: (secret) => ({
    secrets: { [variable(secret)]: secretId(secret) },
    bindings: [
      {
        type: "google_secret_manager_secret_iam_member",
        name: secret.name,
        args: {
          secret_id: ref(`google_secret_manager_secret.${secret.name}`, "id"),
          role: "roles/secretmanager.secretAccessor",
        },
      },
    ],
  }),
};

/** What other components need of a secret. */
export const secretId = (secret: Component<Secret>): Reference =>
  ref(`google_secret_manager_secret.${secret.name}`, "secret_id");

function lower(secret: Component<Secret>, context: LowerContext): void {
  const { name, config } = secret;
  const { system } = context;
  const container = context.add(
    "google_secret_manager_secret",
    name,
    {
      secret_id: context.name(),
      replication: { user_managed: { replicas: [{ location: region }] } },
      deletion_protection: system.protected,
      // A version that is destroyed by mistake can be had back for thirty days.
      version_destroy_ttl: system.protected ? "2592000s" : undefined,
    },
    {
      dependsOn: [enableApi(context, "secretmanager.googleapis.com")],
      lifecycle: { prevent_destroy: system.protected },
      assertions: [
        {
          path: ["deletion_protection"],
          equals: system.protected,
          message: `${secret.key} refuses deletion where the environment is protected.`,
        },
      ],
    },
  );
  if (config.rotate) remind(secret, config.rotate, context);
  context.output(
    `${name}_put_value`,
    `Command that stores the value of ${secret.key}; it reads the value from standard input.`,
    text`gcloud secrets versions add ${container("secret_id")} --project ${projectId} --data-file=-`,
  );
}

/**
 * Secret Manager's own reminders go to Pub/Sub, which tells no person. A log entry on the day, and an alert
 * policy that waits for it, reach the same channels as alarms do.
 */
function remind(secret: Component<Secret>, rotate: NonNullable<Secret["rotate"]>, context: LowerContext): void {
  const { name } = secret;
  const feature = "rotation_reminder";
  const log = text`projects/${projectId}/logs/${context.name("rotation")}`;
  const account = reminderAccount(context);
  context.add(
    "google_cloud_scheduler_job",
    `${name}_reminder`,
    {
      name: context.name("reminder"),
      description: `Reminder to replace ${secret.key}`,
      region,
      schedule: `0 0 1 ${months[rotate.every]} *`,
      time_zone: "Etc/UTC",
      retry_config: { retry_count: 3 },
      http_target: {
        uri: "https://logging.googleapis.com/v2/entries:write",
        http_method: "POST",
        headers: { "Content-Type": "application/json" },
        body: call(
          "base64encode",
          jsonencode({
            logName: log,
            resource: { type: "global", labels: { project_id: projectId } },
            entries: [{ severity: "NOTICE", textPayload: message(secret) }],
          }),
        ),
        oauth_token: {
          service_account_email: account,
          scope: "https://www.googleapis.com/auth/logging.write",
        },
      },
    },
    {
      feature,
      dependsOn: [enableApi(context, "cloudscheduler.googleapis.com"), "google_project_iam_member.secret_reminder"],
    },
  );
  context.add(
    "google_monitoring_alert_policy",
    `${name}_reminder`,
    {
      display_name: context.name("rotation"),
      combiner: "OR",
      notification_channels: notificationChannels(rotate.notify, context),
      documentation: { mime_type: "text/markdown", content: message(secret) },
      conditions: [{ display_name: `${secret.key} is due`, condition_matched_log: { filter: text`logName="${log}"` } }],
      alert_strategy: { auto_close: "604800s", notification_rate_limit: { period: "3600s" } },
    },
    { feature, dependsOn: [enableApi(context, "monitoring.googleapis.com")] },
  );
}

/** One for all secrets: it can do nothing but write log entries. */
function reminderAccount(context: LowerContext): Reference {
  const feature = "rotation_reminder";
  const email = ref("google_service_account.secret_reminder", "email");
  context.share({ name: "secret-reminder", area: gcp.area }, (system) => {
    system.add(
      "google_service_account",
      "secret_reminder",
      {
        account_id: system.shortSystemName(30, "service account", "reminder"),
        display_name: "Writes reminders to replace secrets",
      },
      { feature },
    );
    system.add(
      "google_project_iam_member",
      "secret_reminder",
      { project: projectId, role: "roles/logging.logWriter", member: text`serviceAccount:${email}` },
      { feature, comment: "Log entries are written to a project; there is no narrower place to grant it." },
    );
  });
  return email;
}
