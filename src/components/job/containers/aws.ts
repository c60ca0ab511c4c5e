import { alarmInputs } from "../../../lowering/alarms/inputs.ts";
import type { AwsGrant } from "../../../lowering/aws/grant.ts";
import { outputOf, type LowerContext } from "../../../lowering/context.ts";
import { awsCron } from "../../../lowering/cron.ts";
import type { Lowering } from "../../../lowering/kind.ts";
import { jobDeployment, version } from "../../../runtimes/containers/aws/deployment.ts";
import { grantsOf } from "../../../runtimes/containers/aws/granted.ts";
import { taskInputs } from "../../../runtimes/containers/aws/task.ts";
import type { Component } from "../../../system/system.ts";
import type { Reference } from "../../../terraform/expression.ts";
import { awsPause } from "../pause.ts";
import type { Schedule } from "../schedule.ts";
import type { Job } from "../schema.ts";
import { ecsJob } from "./aws/ecs_job/module.gen.ts";

export const aws: Lowering<Job, AwsGrant> = {
  becomes: "Amazon ECS task on Fargate, run by AWS Step Functions and started by EventBridge Scheduler",
  lower,
  grant,
  charts: true,
  deployment: jobDeployment,
  version,
  pause: awsPause,
};

/** What other components need of a job: whoever may start this starts the job, and nothing else with its rights. */
export const machineArn = (job: Component): Reference => outputOf(ecsJob, job, "state_machine_arn");

function lower(job: Component<Job>, context: LowerContext): void {
  const { name, config } = job;
  const made = context.module(ecsJob, {
    ...taskInputs(job, grantsOf(context), context),
    schedule: scheduleInput(config.schedule, context),
    tasks: config.tasks,
    parallelism: config.parallelism,
    retries: config.retries,
    timeout: Math.ceil(config.timeout.seconds),
    alarms: alarmInputs(config.alarms, context),
  });
  context.listed("state_machine_arns", name, made("state_machine_arn"));
  context.listed("run_commands", name, made("run_command"));
}

function grant(job: Component<Job>): AwsGrant {
  return {
    environment: { [`${job.name.toUpperCase()}_STATE_MACHINE_ARN`]: machineArn(job) },
    policies: { run: outputOf(ecsJob, job, "run_policy") },
  };
}

/** When a state machine starts by itself, in the name of a role that is called after it. */
export function scheduleInput(schedule: Schedule | undefined, context: LowerContext) {
  if (!schedule) return undefined;
  context.shortName(64, "IAM role", "schedule");
  return { cron: awsCron(schedule.cron), time_zone: schedule.zone };
}
