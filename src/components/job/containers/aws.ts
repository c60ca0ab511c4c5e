import { awsAlarms, type AwsMetric } from "../../../lowering/alarms/aws.ts";
import type { AwsGrant } from "../../../lowering/aws/grant.ts";
import type { Chart } from "../../../lowering/charts.ts";
import type { LowerContext } from "../../../lowering/context.ts";
import type { Lowering } from "../../../lowering/kind.ts";
import type { Reference } from "../../../terraform/expression.ts";
import type { Component } from "../../../system/system.ts";
import { ensureCluster } from "../../../runtimes/containers/aws/cluster.ts";
import { outboundGroup } from "../../../runtimes/containers/aws/network.ts";
import { taskDefinition } from "../../../runtimes/containers/aws/task.ts";
import { failures, machine, machineArn } from "./aws-machine.ts";
import { startOnSchedule } from "../aws-schedule.ts";
import type { Job } from "../schema.ts";

export const aws: Lowering<Job, AwsGrant> = {
  area: "ecs",
  becomes: "Amazon ECS task on Fargate, run by AWS Step Functions and started by EventBridge Scheduler",
  lower,
  grant,
  charts: (job) => runCharts(machineArn(job)),
};

function lower(job: Component<Job>, context: LowerContext): void {
  const { name, config, key } = job;
  ensureCluster(context);
  const granted = context.uses().map((link) => ({ link, grant: context.grant("aws", link) }));
  outboundGroup(job, granted, context);
  const task = taskDefinition(job, granted, context);
  const made = machine(job, task, context);
  startOnSchedule(job, made, context);
  awsAlarms(job, config.alarms, context, () => failures(made));
  context.output(`${name}_state_machine_arn`, `State machine that runs ${key}.`, made);
}

function grant(job: Component<Job>): AwsGrant {
  return {
    environment: { [`${job.name.toUpperCase()}_STATE_MACHINE_ARN`]: machineArn(job) },
    statements: [{ Sid: "Start", Action: ["states:StartExecution"], Resource: machineArn(job) }],
  };
}

/** Runs of a state machine by how they ended. */
export const runCharts = (stateMachine: Reference): readonly Chart<AwsMetric>[] => [
  {
    title: "Runs",
    unit: "count",
    lines: { succeeded: { ...failures(stateMachine), name: "ExecutionsSucceeded" }, failed: failures(stateMachine) },
  },
];
