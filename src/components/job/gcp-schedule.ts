import { enableApi } from "../../lowering/gcp/apis.ts";
import { region, type Binding } from "../../lowering/gcp/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Argument } from "../../terraform/argument.ts";
import { call, text } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import type { Schedule } from "./schedule.ts";

interface Start {
  /** Method of a Google API that starts it. */
  readonly uri: Argument<string>;
  readonly body: string;
  /** What the schedule's own account may do. */
  readonly binding: Omit<Binding, "name">;
  readonly comment?: string;
}

/** Calls a Google API at the stated times, as an account that may do just that. */
export function startOnSchedule(
  component: Component<{ readonly schedule?: Schedule | undefined }>,
  start: Start,
  context: LowerContext,
): void {
  const { schedule } = component.config;
  if (!schedule) return;
  const name = `${component.name}_schedule`;
  const feature = "schedule";
  const account = context.add(
    "google_service_account",
    name,
    {
      account_id: context.shortName(30, "service account", "cron"),
      display_name: `Starts ${component.key} on schedule.`,
    },
    { feature, dependsOn: [enableApi(context, "iam.googleapis.com")] },
  );
  const { type, args } = start.binding as Binding;
  const member = { ...args, member: text`serviceAccount:${account("email")}` };
  context.add(type, name, member, { feature, ...(start.comment === undefined ? {} : { comment: start.comment }) });
  context.add(
    "google_cloud_scheduler_job",
    component.name,
    {
      name: context.name(),
      region,
      description: `Starts ${component.key}.`,
      schedule: schedule.cron.toUpperCase(),
      time_zone: schedule.zone === "UTC" ? "Etc/UTC" : schedule.zone,
      retry_config: { retry_count: 3 },
      http_target: {
        uri: start.uri,
        http_method: "POST",
        headers: { "Content-Type": "application/json" },
        body: call("base64encode", start.body),
        oauth_token: { service_account_email: account("email") },
      },
    },
    { feature, dependsOn: [enableApi(context, "cloudscheduler.googleapis.com"), `${type}.${name}`] },
  );
}
