import { arn, partition, policy, securityGroup, trust, type Statement } from "../../../lowering/aws/grant.ts";
import type { LowerContext } from "../../../lowering/context.ts";
import { jsonencode, ref, text, type Reference, type Value } from "../../../terraform/expression.ts";
import type { Component } from "../../../system/system.ts";
import { subnetIds } from "../../network/aws.ts";
import { clusterArn, clusterName } from "../../../runtimes/containers/aws/cluster.ts";
import type { Job } from "../schema.ts";

/** What other components need of a job: whoever may start this starts the job, and nothing else with its rights. */
export const machineArn = (job: Component): Reference => ref(`aws_sfn_state_machine.${job.name}`, "arn");

/** ECS by itself neither stops a task that hangs nor repeats one that failed; a state machine does. */
export function machine(job: Component<Job>, task: (...path: string[]) => Reference, context: LowerContext): Reference {
  const { name } = job;
  const role = context.add("aws_iam_role", `${name}_run`, {
    name: context.shortName(64, "IAM role", "run"),
    description: `Runs tasks of ${job.key}.`,
    assume_role_policy: trust("states.amazonaws.com"),
  });
  context.add("aws_iam_role_policy", `${name}_run`, {
    name: "run-tasks",
    role: role("id"),
    policy: policy(statements(job, task)),
  });
  return context.add(
    "aws_sfn_state_machine",
    name,
    {
      name: context.shortName(80, "state machine"),
      role_arn: role("arn"),
      type: "STANDARD",
      definition: jsonencode(definition(job, task, context)),
    },
    {
      dependsOn: [
        `aws_iam_role_policy.${name}_run`,
        // Tasks that start without these fail.
        `aws_vpc_security_group_egress_rule.${name}_https`,
        ...["execution", "task", "tracing"].map((one) => `aws_iam_role_policy.${name}_${one}`),
      ].filter((one) => context.has(one)),
      comment: "The newest task definition of the family runs, so that pipelines need not change this.",
    },
  )("arn");
}

function statements({ name }: Component, task: (...path: string[]) => Reference): readonly Statement[] {
  const family = task("arn_without_revision");
  return [
    {
      Sid: "RunTasks",
      Action: ["ecs:RunTask"],
      Resource: [family, text`${family}:*`],
      Condition: { ArnEquals: { "ecs:cluster": clusterArn } },
    },
    {
      Sid: "FollowTasks",
      Action: ["ecs:DescribeTasks", "ecs:StopTask"],
      Resource: arn("ecs", text`task/${clusterName}/*`),
    },
    {
      Sid: "HearOfTheirEnd",
      Action: ["events:DescribeRule", "events:PutRule", "events:PutTargets"],
      Resource: arn("events", "rule/StepFunctionsGetEventsForECSTaskRule"),
    },
    {
      Sid: "PassRolesOfTasks",
      Action: ["iam:PassRole"],
      Resource: ["execution", "task"].map((one) => ref(`aws_iam_role.${name}_${one}`, "arn")),
      Condition: { StringEquals: { "iam:PassedToService": "ecs-tasks.amazonaws.com" } },
    },
  ];
}

/** One task, or a task each for the numbers from 0. */
function definition(job: Component<Job>, task: (...path: string[]) => Reference, context: LowerContext): Value {
  const { tasks, parallelism } = job.config;
  const run = runTask(job, task, context);
  return {
    Comment: `Runs ${job.key}.`,
    QueryLanguage: "JSONata",
    StartAt: "Run",
    States: {
      Run:
        tasks === 1
          ? run
          : {
              Type: "Map",
              Items: Array.from({ length: tasks }, (_, index) => index),
              MaxConcurrency: parallelism,
              ItemProcessor: { ProcessorConfig: { Mode: "INLINE" }, StartAt: "Task", States: { Task: run } },
              End: true,
            },
    },
  };
}

function runTask(job: Component<Job>, task: (...path: string[]) => Reference, context: LowerContext): Value {
  const { config, slug } = job;
  return {
    Type: "Task",
    Resource: text`arn:${partition}:states:::ecs:runTask.sync`,
    Arguments: {
      Cluster: clusterArn,
      TaskDefinition: task("arn_without_revision"),
      LaunchType: "FARGATE",
      NetworkConfiguration: {
        AwsvpcConfiguration: {
          Subnets: subnetIds(context.the("network"), "private"),
          SecurityGroups: [securityGroup(job)],
          AssignPublicIp: "DISABLED",
        },
      },
      Overrides: {
        ContainerOverrides: [
          {
            Name: slug,
            Environment: [
              { Name: "CLOUD_RUN_TASK_INDEX", Value: config.tasks === 1 ? "0" : "{% $string($states.input) %}" },
              { Name: "CLOUD_RUN_TASK_COUNT", Value: String(config.tasks) },
            ],
          },
        ],
      },
    },
    TimeoutSeconds: Math.ceil(config.timeout.seconds),
    Retry: [{ ErrorEquals: ["States.ALL"], IntervalSeconds: 10, BackoffRate: 2, MaxAttempts: config.retries }],
    // What ECS says of the task can be more than a state may pass on.
    Output: {},
    End: true,
  };
}

/** Failed runs of a state machine. */
export const failures = (stateMachine: Reference) => ({
  namespace: "AWS/States",
  name: "ExecutionsFailed",
  statistic: "Sum",
  dimensions: { StateMachineArn: stateMachine },
  events: true as const,
});
