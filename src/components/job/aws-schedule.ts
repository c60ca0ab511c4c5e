import { policy, trust } from "../../lowering/aws/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Reference } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { awsCron } from "../../lowering/cron.ts";
import type { Schedule } from "./schedule.ts";

/** Starts a state machine at the stated times, in the name of a role that may do just that. */
export function startOnSchedule(
  component: Component<{ readonly schedule?: Schedule | undefined }>,
  machine: Reference,
  context: LowerContext,
): void {
  const { schedule } = component.config;
  if (!schedule) return;
  const name = `${component.name}_schedule`;
  const feature = "schedule";
  const role = context.add(
    "aws_iam_role",
    name,
    {
      name: context.shortName(64, "IAM role", "schedule"),
      description: `Starts ${component.key} on schedule.`,
      assume_role_policy: trust("scheduler.amazonaws.com"),
    },
    { feature },
  );
  context.add(
    "aws_iam_role_policy",
    name,
    {
      name: "start",
      role: role("id"),
      policy: policy([{ Sid: "Start", Action: ["states:StartExecution"], Resource: machine }]),
    },
    { feature },
  );
  context.add(
    "aws_scheduler_schedule",
    component.name,
    {
      name: context.shortName(64, "schedule"),
      schedule_expression: awsCron(schedule.cron),
      schedule_expression_timezone: schedule.zone,
      flexible_time_window: { mode: "OFF" },
      target: {
        arn: machine,
        role_arn: role("arn"),
        input: "{}",
        retry_policy: { maximum_event_age_in_seconds: 3600, maximum_retry_attempts: 10 },
      },
    },
    {
      feature,
      dependsOn: [`aws_iam_role_policy.${name}`],
      comment: "Retries are of the start; what fails later is retried by the state machine.",
    },
  );
}
