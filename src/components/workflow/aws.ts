import { alarmInputs } from "../../lowering/alarms/inputs.ts";
import type { AwsGrant } from "../../lowering/aws/grant.ts";
import { awsLogRetention } from "../../lowering/aws/log-retention.ts";
import { outputOf, type LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Component } from "../../system/system.ts";
import { machineArn as jobArn, scheduleInput } from "../job/containers/aws.ts";
import { stepFunctions, type StepFunctionsInputs } from "./aws/step_functions/module.gen.ts";
import type { Step, Workflow } from "./schema.ts";

export const aws: Lowering<Workflow, AwsGrant> = {
  becomes: "AWS Step Functions",
  lower,
  grant: (workflow) => ({
    environment: { [`${workflow.name.toUpperCase()}_STATE_MACHINE_ARN`]: machineArn(workflow) },
    policies: { start: outputOf(stepFunctions, workflow, "start_policy") },
  }),
  charts: true,
};

const machineArn = (workflow: Component<Workflow>) => outputOf(stepFunctions, workflow, "state_machine_arn");

function lower(workflow: Component<Workflow>, context: LowerContext): void {
  const { name, config } = workflow;
  context.shortName(64, "IAM role");
  const made = context.module(
    stepFunctions,
    {
      name: context.name(),
      steps: config.steps.flatMap((step) => stepInput(step, context)),
      schedule: scheduleInput(config.schedule, context),
      log_retention_days: awsLogRetention(config.logs.retain.seconds),
      tracing: config.tracing,
      alarms: alarmInputs(config.alarms, context),
    },
    {
      assertions: [
        {
          address: "aws_sfn_state_machine.this",
          path: ["logging_configuration", 0, "include_execution_data"],
          equals: false,
          message: "Logs hold no data of executions.",
        },
      ],
    },
  );
  context.listed("state_machine_arns", name, made("state_machine_arn"));
}

type StepInput = Extract<StepFunctionsInputs["steps"], readonly unknown[]>[number];

function stepInput(step: Step, context: LowerContext): readonly StepInput[] {
  if (step.wait) return [{ name: step.name, wait_seconds: Math.ceil(step.wait.seconds) }];
  const job = step.run === undefined ? undefined : context.find(step.run);
  if (!job) return [];
  return [
    {
      name: step.name,
      job_arn: jobArn(job),
      timeout: step.timeout && Math.ceil(step.timeout.seconds),
      retries: step.retry,
    },
  ];
}
