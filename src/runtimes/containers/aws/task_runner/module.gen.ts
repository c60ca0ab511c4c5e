// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface TaskRunnerInputs {
  /** Full name, such as todo-prod-db-roles, of the function and its role. At most 64 characters. */
  readonly name: Argument<string>;
  /** Cluster that the task runs in: the outputs of the cluster module. */
  readonly cluster: Argument<{
    readonly name: Argument<string> | null;
    readonly arn: Argument<string> | null;
  }>;
  /** Private subnets that the task runs in. */
  readonly subnet_ids: ListArgument<string>;
  /** The task, of whose family the newest definition is run: its roles, security group and log group. */
  readonly task: Argument<{
    readonly family: Argument<string> | null;
    readonly family_arn: Argument<string> | null;
    readonly execution_role_arn: Argument<string> | null;
    readonly task_role_arn: Argument<string> | null;
    readonly security_group_id: Argument<string> | null;
    readonly log_group: Argument<string> | null;
  }>;
  /**
   * Days that the function's logs are kept, one of those that CloudWatch Logs offers.
   * @default 30
   */
  readonly log_retention_days?: Argument<number> | undefined;
  /**
   * ARN of the managed policy whose rights no role made here exceeds. No bound without.
   * @default null
   */
  readonly permissions_boundary?: Argument<string> | null | undefined;
  /**
   * Tags of all resources, besides those of the provider.
   * @default {}
   */
  readonly tags?: MapArgument<string> | undefined;
}

export type TaskRunnerOutput = "function_name" | "invoke_policy" | "command";

/**
 * A function that runs one task on Fargate to its end and fails when the task does: what has to happen once, inside the
 * network, is started by whoever may call it, from anywhere, and Terraform can wait for it.
 */
export const taskRunner: ModuleSource<TaskRunnerInputs, TaskRunnerOutput> = {
  cloud: "aws",
  name: "task_runner",
  modules: [],
  files: {
    "main.tf": `# A function that runs one task on Fargate to its end and fails when the task does: what has to happen once, inside the
# network, is started by whoever may call it, from anywhere, and Terraform can wait for it.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

locals {
  partition = data.aws_partition.current.partition
  region    = data.aws_region.current.region
  account   = data.aws_caller_identity.current.account_id
}

# Made while planning: a saved plan is applied in the folder that it was made in, or this file goes with it.
data "archive_file" "run" {
  type             = "zip"
  source_file      = "\${path.module}/run.mjs"
  output_path      = "\${path.root}/.terraform/\${var.name}.zip"
  output_file_mode = "0644"
}

resource "aws_cloudwatch_log_group" "this" {
  name              = "/aws/lambda/\${var.name}"
  retention_in_days = var.log_retention_days
  tags              = var.tags
}

resource "aws_iam_role" "this" {
  name        = var.name
  description = "Runs tasks of \${var.task.family}."
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = "lambda.amazonaws.com" }
        Action    = "sts:AssumeRole"
        Condition = { StringEquals = { "aws:SourceAccount" = local.account } }
      },
    ]
  })
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags
}

resource "aws_iam_role_policy" "this" {
  name = "run-task"
  role = aws_iam_role.this.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "RunTask"
        Effect    = "Allow"
        Action    = ["ecs:RunTask"]
        Resource  = [var.task.family_arn, "\${var.task.family_arn}:*"]
        Condition = { ArnEquals = { "ecs:cluster" = var.cluster.arn } }
      },
      {
        Sid       = "TagTask"
        Effect    = "Allow"
        Action    = ["ecs:TagResource"]
        Resource  = "arn:\${local.partition}:ecs:\${local.region}:\${local.account}:task/\${var.cluster.name}/*"
        Condition = { StringEquals = { "ecs:CreateAction" = "RunTask" } }
      },
      {
        Sid      = "FollowTask"
        Effect   = "Allow"
        Action   = ["ecs:DescribeTasks"]
        Resource = "arn:\${local.partition}:ecs:\${local.region}:\${local.account}:task/\${var.cluster.name}/*"
      },
      {
        Sid       = "PassRolesOfTask"
        Effect    = "Allow"
        Action    = ["iam:PassRole"]
        Resource  = [var.task.execution_role_arn, var.task.task_role_arn]
        Condition = { StringEquals = { "iam:PassedToService" = "ecs-tasks.amazonaws.com" } }
      },
      {
        Sid      = "WriteLogs"
        Effect   = "Allow"
        Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
        Resource = "\${aws_cloudwatch_log_group.this.arn}:*"
      },
    ]
  })
}

resource "aws_lambda_function" "this" {
  function_name    = var.name
  description      = "Runs a task of \${var.task.family} to its end."
  role             = aws_iam_role.this.arn
  runtime          = "nodejs24.x"
  architectures    = ["arm64"]
  handler          = "run.handler"
  filename         = data.archive_file.run.output_path
  source_code_hash = data.archive_file.run.output_base64sha256
  memory_size      = 256
  # No function runs longer.
  timeout = 900
  tags    = var.tags

  environment {
    variables = {
      TASK = jsonencode({
        cluster              = var.cluster.name
        taskDefinition       = var.task.family
        launchType           = "FARGATE"
        enableECSManagedTags = true
        propagateTags        = "TASK_DEFINITION"
        networkConfiguration = {
          awsvpcConfiguration = {
            subnets        = var.subnet_ids
            securityGroups = [var.task.security_group_id]
            assignPublicIp = "DISABLED"
          }
        }
      })
      LOGS = var.task.log_group
    }
  }

  logging_config {
    log_format = "JSON"
    log_group  = aws_cloudwatch_log_group.this.name
  }

  depends_on = [aws_iam_role_policy.this]
}
`,
    "outputs.tf": `output "function_name" {
  description = "Function to call. It answers when the task has ended, with an error where the task failed."
  value       = aws_lambda_function.this.function_name
}

output "invoke_policy" {
  description = "Policy document of whoever may run the task."
  value = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "Run"
        Effect   = "Allow"
        Action   = ["lambda:InvokeFunction"]
        Resource = aws_lambda_function.this.arn
      },
    ]
  })
}

output "command" {
  description = "Command that runs the task and waits for it: what it answers goes to standard error, and it fails where the task did."
  value       = "aws lambda invoke --region \${local.region} --function-name \${aws_lambda_function.this.function_name} --cli-read-timeout 900 --output json --query FunctionError /dev/stderr | grep -qx null"
}
`,
    "run.mjs": `// Runs one task on Fargate to its end.
//
// TASK  what RunTask takes, as JSON
// LOGS  log group of the task, named where it fails

import { setTimeout as wait } from "node:timers/promises";

export async function handler() {
  // Part of the runtime.
  const { DescribeTasksCommand, ECSClient, RunTaskCommand } = await import("@aws-sdk/client-ecs");
  const client = new ECSClient({});
  return toItsEnd({
    start: (request) => client.send(new RunTaskCommand(request)),
    look: (request) => client.send(new DescribeTasksCommand(request)),
    request: JSON.parse(process.env.TASK),
    logs: process.env.LOGS,
    pause: (seconds) => wait(seconds * 1000),
  });
}

/** Roles and networks that were just made are not known everywhere at once: what did not start is started again. */
export async function toItsEnd({ start, look, request, logs, pause }) {
  let problem;
  for (let attempt = 1; attempt <= 4; attempt++) {
    if (attempt > 1) await pause(20);
    const started = await start(request).catch((error) => ({ failures: [{ reason: error.message }] }));
    const arn = started.tasks?.[0]?.taskArn;
    if (arn === undefined) {
      problem = started.failures?.[0]?.reason ?? "no task";
      continue;
    }
    const task = await ended(look, request.cluster, arn, pause);
    const codes = task.containers?.map(({ exitCode }) => exitCode) ?? [];
    if (codes.length > 0 && codes.every((code) => code === 0)) return { task: arn };
    if (codes.some((code) => code !== undefined))
      throw new Error(\`\${arn} ended with \${codes.join(", ")}; its log is in \${logs}\`);
    problem = task.stoppedReason ?? "it stopped";
  }
  throw new Error(\`The task does not start: \${problem}\`);
}

async function ended(look, cluster, arn, pause) {
  for (;;) {
    await pause(5);
    const task = (await look({ cluster, tasks: [arn] })).tasks?.[0];
    if (task?.lastStatus === "STOPPED") return task;
  }
}
`,
    "variables.tf": `variable "name" {
  description = "Full name, such as todo-prod-db-roles, of the function and its role. At most 64 characters."
  type        = string
  nullable    = false
}

variable "cluster" {
  description = "Cluster that the task runs in: the outputs of the cluster module."
  type = object({
    name = string
    arn  = string
  })
  nullable = false
}

variable "subnet_ids" {
  description = "Private subnets that the task runs in."
  type        = list(string)
  nullable    = false
}

variable "task" {
  description = "The task, of whose family the newest definition is run: its roles, security group and log group."
  type = object({
    family             = string
    family_arn         = string
    execution_role_arn = string
    task_role_arn      = string
    security_group_id  = string
    log_group          = string
  })
  nullable = false
}

variable "log_retention_days" {
  description = "Days that the function's logs are kept, one of those that CloudWatch Logs offers."
  type        = number
  default     = 30
  nullable    = false
}

variable "permissions_boundary" {
  description = "ARN of the managed policy whose rights no role made here exceeds. No bound without."
  type        = string
  default     = null
}

variable "tags" {
  description = "Tags of all resources, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
`,
  },
};
