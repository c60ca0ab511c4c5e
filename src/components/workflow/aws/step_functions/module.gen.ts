// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";
import { cloudwatchAlarms } from "../../../../lowering/aws/modules/cloudwatch_alarms/module.gen.ts";
import { scheduledStart } from "../../../../lowering/aws/modules/scheduled_start/module.gen.ts";

export interface StepFunctionsInputs {
  /** Full name, such as todo-prod-nightly, of the workflow and all that belongs to it. At most 55 characters. */
  readonly name: Argument<string>;
  /** Steps in their order. Each runs a job to its end (ARN of its state machine), with a timeout in seconds and retries on top of the job's own, or waits for some seconds. */
  readonly steps: ListArgument<{
    readonly name: Argument<string> | null;
    readonly job_arn?: Argument<string> | null | undefined;
    readonly wait_seconds?: Argument<number> | null | undefined;
    readonly timeout?: Argument<number> | null | undefined;
    /** @default 0 */
    readonly retries?: Argument<number> | null | undefined;
  }>;
  /**
   * When it starts by itself: a cron expression of AWS, such as cron(0 3 * * ? *), in a time zone (IANA name). null: on demand only.
   * @default null
   */
  readonly schedule?: Argument<{
    readonly cron: Argument<string> | null;
    /** @default "UTC" */
    readonly time_zone?: Argument<string> | null | undefined;
  }> | null | undefined;
  /**
   * Days that the records of failed runs are kept, one of those that CloudWatch Logs offers.
   * @default 30
   */
  readonly log_retention_days?: Argument<number> | undefined;
  /**
   * Whether runs are traced by X-Ray.
   * @default false
   */
  readonly tracing?: Argument<boolean> | undefined;
  /**
   * Alarms by name: metric (failures or successes: runs that ended so), threshold, minutes over which they are counted, topics to notify.
   * @default {}
   */
  readonly alarms?: MapArgument<{
    readonly metric: Argument<string> | null;
    readonly above?: Argument<number> | null | undefined;
    readonly below?: Argument<number> | null | undefined;
    /** @default 5 */
    readonly minutes?: Argument<number> | null | undefined;
    readonly notify: ListArgument<string> | null;
  }> | undefined;
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

export type StepFunctionsOutput = "state_machine_arn" | "start_policy" | "charts";

/** Steps that run one after the other: jobs and waits, with retries and a record of every run. A failed step ends it. */
export const stepFunctions: ModuleSource<StepFunctionsInputs, StepFunctionsOutput> = {
  cloud: "aws",
  name: "step_functions",
  modules: [cloudwatchAlarms, scheduledStart],
  files: {
    "iam.tf": `resource "aws_iam_role" "this" {
  name        = var.name
  description = "What \${var.name} may do."
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = "states.amazonaws.com" }
        Action    = "sts:AssumeRole"
        Condition = { StringEquals = { "aws:SourceAccount" = local.account_id } }
      },
    ]
  })
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags
}

# Log deliveries have no permissions by resource; they take none but *.
resource "aws_iam_role_policy" "this" {
  name = "run-steps"
  role = aws_iam_role.this.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      # Starts the state machines of jobs and follows them to their end.
      alltrue([for step in var.steps : step.wait_seconds != null]) ? [] : [
        {
          Sid      = "StartJobs"
          Effect   = "Allow"
          Action   = ["states:StartExecution"]
          Resource = local.jobs
        },
        {
          Sid      = "FollowJobs"
          Effect   = "Allow"
          Action   = ["states:DescribeExecution", "states:StopExecution"]
          Resource = [for arn in local.jobs : "\${replace(arn, ":stateMachine:", ":execution:")}:*"]
        },
        {
          Sid    = "HearOfTheirEnd"
          Effect = "Allow"
          Action = ["events:DescribeRule", "events:PutRule", "events:PutTargets"]
          Resource = [
            "arn:\${local.partition}:events:\${local.region}:\${local.account_id}:rule/StepFunctionsGetEventsForStepFunctionsExecutionRule",
          ]
        },
      ],
      [
        {
          Sid    = "DeliverLogs"
          Effect = "Allow"
          Action = [
            "logs:CreateLogDelivery",
            "logs:DeleteLogDelivery",
            "logs:DescribeLogGroups",
            "logs:DescribeResourcePolicies",
            "logs:GetLogDelivery",
            "logs:ListLogDeliveries",
            "logs:PutResourcePolicy",
            "logs:UpdateLogDelivery",
          ]
          Resource = "*"
        },
      ],
    )
  })
}

# X-Ray has no permissions by resource; it takes none but *.
resource "aws_iam_role_policy" "tracing" {
  count = var.tracing ? 1 : 0

  name = "send-traces"
  role = aws_iam_role.this.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "SendTraces"
        Effect = "Allow"
        Action = [
          "xray:GetSamplingRules",
          "xray:GetSamplingTargets",
          "xray:PutTelemetryRecords",
          "xray:PutTraceSegments",
        ]
        Resource = "*"
      },
    ]
  })
}
`,
    "main.tf": `# Steps that run one after the other: jobs and waits, with retries and a record of every run. A failed step ends it.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

locals {
  partition  = data.aws_partition.current.partition
  region     = data.aws_region.current.region
  account_id = data.aws_caller_identity.current.account_id

  jobs = distinct([for step in var.steps : step.job_arn if step.wait_seconds == null])

  states = {
    for index, step in var.steps : step.name => {
      for field, value in {
        Type           = step.wait_seconds == null ? "Task" : "Wait"
        Seconds        = step.wait_seconds
        Resource       = step.wait_seconds == null ? "arn:\${local.partition}:states:::states:startExecution.sync:2" : null
        Arguments      = step.wait_seconds == null ? { StateMachineArn = step.job_arn, Input = {} } : null
        Output         = step.wait_seconds == null ? {} : null
        TimeoutSeconds = step.timeout
        Retry = step.retries == 0 ? null : [
          { ErrorEquals = ["States.ALL"], IntervalSeconds = 10, BackoffRate = 2, MaxAttempts = step.retries },
        ]
        Next = index + 1 < length(var.steps) ? var.steps[index + 1].name : null
        End  = index + 1 < length(var.steps) ? null : true
      } : field => value if value != null
    }
  }
}

resource "aws_sfn_state_machine" "this" {
  name     = var.name
  role_arn = aws_iam_role.this.arn
  type     = "STANDARD"
  definition = jsonencode({
    Comment       = "Steps of \${var.name}."
    QueryLanguage = "JSONata"
    StartAt       = var.steps[0].name
    States        = local.states
  })
  tags = var.tags

  logging_configuration {
    level                  = "ERROR"
    include_execution_data = false
    log_destination        = "\${aws_cloudwatch_log_group.this.arn}:*"
  }

  tracing_configuration {
    enabled = var.tracing
  }

  depends_on = [aws_iam_role_policy.this, aws_iam_role_policy.tracing]
}

# Under this prefix, groups do not use up the length of the account's log policy.
resource "aws_cloudwatch_log_group" "this" {
  name              = "/aws/vendedlogs/states/\${var.name}"
  retention_in_days = var.log_retention_days
  tags              = var.tags
}

module "schedule" {
  source = "../scheduled_start"

  name                 = var.name
  schedule             = var.schedule
  state_machine_arn    = aws_sfn_state_machine.this.arn
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags
}

locals {
  runs = { StateMachineArn = aws_sfn_state_machine.this.arn }

  metrics = {
    failures  = { namespace = "AWS/States", metric_name = "ExecutionsFailed", statistic = "Sum", dimensions = local.runs, events = true }
    successes = { namespace = "AWS/States", metric_name = "ExecutionsSucceeded", statistic = "Sum", dimensions = local.runs, events = true }
  }
}

module "alarms" {
  source = "../cloudwatch_alarms"

  name    = var.name
  alarms  = var.alarms
  metrics = local.metrics
  tags    = var.tags
}
`,
    "outputs.tf": `output "state_machine_arn" {
  description = "State machine of the workflow."
  value       = aws_sfn_state_machine.this.arn
}

output "start_policy" {
  description = "Policy document of whoever may start the workflow."
  value = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "Start"
        Effect   = "Allow"
        Action   = ["states:StartExecution"]
        Resource = aws_sfn_state_machine.this.arn
      },
    ]
  })
}

output "charts" {
  description = "What a dashboard shows of it: charts, with their lines by label."
  value = [
    { title = "Runs", lines = { succeeded = local.metrics.successes, failed = local.metrics.failures } },
  ]
}
`,
    "variables.tf": `variable "name" {
  description = "Full name, such as todo-prod-nightly, of the workflow and all that belongs to it. At most 55 characters."
  type        = string
  nullable    = false
}

variable "steps" {
  description = "Steps in their order. Each runs a job to its end (ARN of its state machine), with a timeout in seconds and retries on top of the job's own, or waits for some seconds."
  type = list(object({
    name         = string
    job_arn      = optional(string)
    wait_seconds = optional(number)
    timeout      = optional(number)
    retries      = optional(number, 0)
  }))
  nullable = false

  validation {
    condition     = length(var.steps) > 0 && length(distinct(var.steps[*].name)) == length(var.steps)
    error_message = "There is at least one step, and each has a name of its own."
  }

  validation {
    condition     = alltrue([for step in var.steps : (step.job_arn == null) != (step.wait_seconds == null)])
    error_message = "A step either runs a job or waits."
  }
}

variable "schedule" {
  description = "When it starts by itself: a cron expression of AWS, such as cron(0 3 * * ? *), in a time zone (IANA name). null: on demand only."
  type = object({
    cron      = string
    time_zone = optional(string, "UTC")
  })
  default = null
}

variable "log_retention_days" {
  description = "Days that the records of failed runs are kept, one of those that CloudWatch Logs offers."
  type        = number
  default     = 30
  nullable    = false
}

variable "tracing" {
  description = "Whether runs are traced by X-Ray."
  type        = bool
  default     = false
  nullable    = false
}

variable "alarms" {
  description = "Alarms by name: metric (failures or successes: runs that ended so), threshold, minutes over which they are counted, topics to notify."
  type = map(object({
    metric  = string
    above   = optional(number)
    below   = optional(number)
    minutes = optional(number, 5)
    notify  = list(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for alarm in values(var.alarms) : contains(["failures", "successes"], alarm.metric)])
    error_message = "A workflow has the metrics failures and successes."
  }
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
