import { awsAlarms } from "../../lowering/alarms/aws.ts";
import { arn, partition, policy, trust, type AwsGrant, type Statement } from "../../lowering/aws/grant.ts";
import { awsLogRetention } from "../../lowering/aws/log-retention.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { jsonencode, ref, text, type Reference, type Value } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { failures, machineArn } from "../job/containers/aws-machine.ts";
import { startOnSchedule } from "../job/aws-schedule.ts";
import { runCharts } from "../job/containers/aws.ts";
import type { Step, Workflow } from "./schema.ts";

export const aws: Lowering<Workflow, AwsGrant> = {
  area: "step_functions",
  becomes: "AWS Step Functions",
  lower,
  grant: (workflow) => ({
    environment: { [`${workflow.name.toUpperCase()}_STATE_MACHINE_ARN`]: machineArn(workflow) },
    statements: [{ Sid: "Start", Action: ["states:StartExecution"], Resource: machineArn(workflow) }],
  }),
  charts: (workflow) => runCharts(machineArn(workflow)),
};

function lower(workflow: Component<Workflow>, context: LowerContext): void {
  const { name, config, key } = workflow;
  const jobs = config.steps.flatMap((step) => (step.run === undefined ? [] : (context.find(step.run) ?? [])));
  const group = context.add(
    "aws_cloudwatch_log_group",
    name,
    {
      name: text`/aws/vendedlogs/states/${context.name()}`,
      retention_in_days: awsLogRetention(config.logs.retain.seconds),
    },
    { comment: "Under this prefix, groups do not use up the length of the account's log policy." },
  );
  const role = context.add("aws_iam_role", name, {
    name: context.shortName(64, "IAM role"),
    description: `What ${key} may do.`,
    assume_role_policy: trust("states.amazonaws.com"),
  });
  context.add(
    "aws_iam_role_policy",
    name,
    { name: "run-steps", role: role("id"), policy: policy([...runJobs([...new Set(jobs)]), logDelivery]) },
    { comment: "Log deliveries have no permissions by resource; they take none but *." },
  );
  if (config.tracing) {
    context.add(
      "aws_iam_role_policy",
      `${name}_tracing`,
      {
        name: "send-traces",
        role: role("id"),
        policy: policy([
          {
            Sid: "SendTraces",
            Action: [
              "xray:GetSamplingRules",
              "xray:GetSamplingTargets",
              "xray:PutTelemetryRecords",
              "xray:PutTraceSegments",
            ],
            Resource: "*",
          },
        ]),
      },
      { feature: "tracing", comment: "X-Ray has no permissions by resource; it takes none but *." },
    );
  }
  const made = context.add(
    "aws_sfn_state_machine",
    name,
    {
      name: context.shortName(80, "state machine"),
      role_arn: role("arn"),
      type: "STANDARD",
      definition: jsonencode(definition(workflow, context)),
      logging_configuration: {
        level: "ERROR",
        include_execution_data: false,
        log_destination: text`${group("arn")}:*`,
      },
      tracing_configuration: { enabled: config.tracing },
    },
    {
      dependsOn: [`aws_iam_role_policy.${name}`],
      assertions: [
        {
          path: ["logging_configuration", 0, "include_execution_data"],
          equals: false,
          message: "Logs hold no data of executions.",
        },
      ],
    },
  );
  startOnSchedule(workflow, made("arn"), context);
  awsAlarms(workflow, config.alarms, context, () => failures(made("arn")));
  context.output(`${name}_state_machine_arn`, `State machine of ${key}.`, made("arn"));
}

const logDelivery: Statement = {
  Sid: "DeliverLogs",
  Action: [
    "logs:CreateLogDelivery",
    "logs:DeleteLogDelivery",
    "logs:DescribeLogGroups",
    "logs:DescribeResourcePolicies",
    "logs:GetLogDelivery",
    "logs:ListLogDeliveries",
    "logs:PutResourcePolicy",
    "logs:UpdateLogDelivery",
  ],
  Resource: "*",
};

/** Starts the state machines of jobs and follows them to their end. */
function runJobs(jobs: readonly Component[]): readonly Statement[] {
  if (jobs.length === 0) return [];
  const nameOf = (job: Component): Reference => ref(`aws_sfn_state_machine.${job.name}`, "name");
  return [
    { Sid: "StartJobs", Action: ["states:StartExecution"], Resource: jobs.map(machineArn) },
    {
      Sid: "FollowJobs",
      Action: ["states:DescribeExecution", "states:StopExecution"],
      Resource: jobs.map((job) => arn("states", text`execution:${nameOf(job)}:*`)),
    },
    {
      Sid: "HearOfTheirEnd",
      Action: ["events:DescribeRule", "events:PutRule", "events:PutTargets"],
      Resource: arn("events", "rule/StepFunctionsGetEventsForStepFunctionsExecutionRule"),
    },
  ];
}

function definition({ key, config }: Component<Workflow>, context: LowerContext): Value {
  const { steps } = config;
  const states = steps.map((step, index): [string, Value] => {
    const next = steps[index + 1]?.name;
    return [step.name, { ...state(step, context), ...(next === undefined ? { End: true } : { Next: next }) }];
  });
  return {
    Comment: `Steps of ${key}.`,
    QueryLanguage: "JSONata",
    StartAt: steps[0]?.name ?? "",
    States: Object.fromEntries(states),
  };
}

function state(step: Step, context: LowerContext): Readonly<Record<string, Value>> {
  if (step.wait) return { Type: "Wait", Seconds: Math.ceil(step.wait.seconds) };
  const job = step.run === undefined ? undefined : context.find(step.run);
  if (!job) return { Type: "Pass" };
  return {
    Type: "Task",
    Resource: text`arn:${partition}:states:::states:startExecution.sync:2`,
    Arguments: { StateMachineArn: machineArn(job), Input: {} },
    Output: {},
    ...(step.timeout ? { TimeoutSeconds: Math.ceil(step.timeout.seconds) } : {}),
    ...(step.retry === undefined
      ? {}
      : { Retry: [{ ErrorEquals: ["States.ALL"], IntervalSeconds: 10, BackoffRate: 2, MaxAttempts: step.retry }] }),
  };
}
