// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../../terraform/configuration/module-source.ts";
import { cloudwatchAlarms } from "../../../../../lowering/aws/modules/cloudwatch_alarms/module.gen.ts";
import { ecsTask } from "../../../../../runtimes/containers/aws/ecs_task/module.gen.ts";
import { scheduledStart } from "../../../../../lowering/aws/modules/scheduled_start/module.gen.ts";

export interface EcsJobInputs {
  /** Full name, such as todo-prod-report, of the job and all that belongs to it. At most 54 characters. */
  readonly name: Argument<string>;
  /** Cluster that tasks run in: the outputs of the cluster module. */
  readonly cluster: Argument<{
    readonly name: Argument<string> | null;
    readonly arn: Argument<string> | null;
  }>;
  /** Network that tasks run in, in its private subnets: the outputs of the network module. */
  readonly network: Argument<{
    readonly vpc_id: Argument<string> | null;
    readonly private_subnet_ids: ListArgument<string> | null;
  }>;
  /** Image with its tag or digest. */
  readonly image: Argument<string>;
  /**
   * ECR repositories that the image is pulled from. []: it comes from a public registry.
   * @default []
   */
  readonly repository_arns?: ListArgument<string> | undefined;
  /**
   * Arguments in place of the image's own (CMD). null: those of the image.
   * @default null
   */
  readonly command?: ListArgument<string> | null | undefined;
  /** CPU units of a task: 256, 512, 1024 (one vCPU), 2048, 4096, 8192 or 16384. */
  readonly cpu: Argument<number>;
  /** Memory of a task in MiB. Which sizes there are depends on the CPU units. */
  readonly memory: Argument<number>;
  /**
   * Processor that the image is built for: X86_64 or ARM64.
   * @default "X86_64"
   */
  readonly architecture?: Argument<string> | undefined;
  /**
   * Whether the container writes nothing but /tmp, which then lies in an eighth of its memory.
   * @default true
   */
  readonly read_only_filesystem?: Argument<boolean> | undefined;
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
   * Tasks of a run. Each is told its number, from 0, in CLOUD_RUN_TASK_INDEX and how many there are in CLOUD_RUN_TASK_COUNT.
   * @default 1
   */
  readonly tasks?: Argument<number> | undefined;
  /**
   * Most tasks at the same time, at most 40.
   * @default 10
   */
  readonly parallelism?: Argument<number> | undefined;
  /**
   * Seconds after which an attempt of a task is stopped and counts as failed.
   * @default 3600
   */
  readonly timeout?: Argument<number> | undefined;
  /**
   * How often a failed task is tried again.
   * @default 0
   */
  readonly retries?: Argument<number> | undefined;
  /**
   * Environment variables by name. Secrets do not belong here.
   * @default {}
   */
  readonly environment?: MapArgument<string> | undefined;
  /**
   * Environment variables that ECS fills from Secrets Manager at start: the secret's ARN by variable, where needed with a key of its JSON (<arn>:<key>::).
   * @default {}
   */
  readonly secrets?: MapArgument<string> | undefined;
  /**
   * Environment variables that ECS fills from Parameter Store at start: the parameter's ARN by variable.
   * @default {}
   */
  readonly parameters?: MapArgument<string> | undefined;
  /**
   * Customer-managed KMS keys that secrets and parameters are encrypted with.
   * @default []
   */
  readonly secret_key_arns?: ListArgument<string> | undefined;
  /**
   * What the code may do: policy documents (JSON) by name, as the modules of what it uses give them.
   * @default {}
   */
  readonly policies?: MapArgument<string> | undefined;
  /**
   * What the code connects to inside the network, by name: TCP port and security group.
   * @default {}
   */
  readonly connections?: MapArgument<{
    readonly port: Argument<number> | null;
    readonly security_group_id: Argument<string> | null;
  }> | undefined;
  /**
   * Whether traces are sent to X-Ray, by a collector beside the container.
   * @default false
   */
  readonly tracing?: Argument<boolean> | undefined;
  /**
   * Days that logs are kept, one of those that CloudWatch Logs offers.
   * @default 30
   */
  readonly log_retention_days?: Argument<number> | undefined;
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
   * Tags of all resources and tasks, besides those of the provider.
   * @default {}
   */
  readonly tags?: MapArgument<string> | undefined;
}

export type EcsJobOutput = "state_machine_arn" | "run_policy" | "run_and_follow_policy" | "run_command" | "charts";

/** A container on Fargate that runs to its end, on a schedule or when somebody starts its state machine. */
export const ecsJob: ModuleSource<EcsJobInputs, EcsJobOutput> = {
  cloud: "aws",
  name: "ecs_job",
  modules: [cloudwatchAlarms, ecsTask, scheduledStart],
  files: {
    "iam.tf": `# What the state machine may do: run tasks of the job, and follow them to their end.
resource "aws_iam_role" "run" {
  name        = "\${var.name}-run"
  description = "Runs tasks of \${var.name}."
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

resource "aws_iam_role_policy" "run" {
  name = "run-tasks"
  role = aws_iam_role.run.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "RunTasks"
        Effect    = "Allow"
        Action    = ["ecs:RunTask"]
        Resource  = [module.task.family_arn, "\${module.task.family_arn}:*"]
        Condition = { ArnEquals = { "ecs:cluster" = var.cluster.arn } }
      },
      {
        Sid       = "TagTasks"
        Effect    = "Allow"
        Action    = ["ecs:TagResource"]
        Resource  = "arn:\${local.partition}:ecs:\${local.region}:\${local.account_id}:task/\${var.cluster.name}/*"
        Condition = { StringEquals = { "ecs:CreateAction" = "RunTask" } }
      },
      {
        Sid      = "FollowTasks"
        Effect   = "Allow"
        Action   = ["ecs:DescribeTasks", "ecs:StopTask"]
        Resource = "arn:\${local.partition}:ecs:\${local.region}:\${local.account_id}:task/\${var.cluster.name}/*"
      },
      {
        Sid      = "HearOfTheirEnd"
        Effect   = "Allow"
        Action   = ["events:DescribeRule", "events:PutRule", "events:PutTargets"]
        Resource = "arn:\${local.partition}:events:\${local.region}:\${local.account_id}:rule/StepFunctionsGetEventsForECSTaskRule"
      },
      {
        Sid       = "PassRolesOfTasks"
        Effect    = "Allow"
        Action    = ["iam:PassRole"]
        Resource  = [module.task.execution_role_arn, module.task.task_role_arn]
        Condition = { StringEquals = { "iam:PassedToService" = "ecs-tasks.amazonaws.com" } }
      },
    ]
  })
}
`,
    "main.tf": `# A container on Fargate that runs to its end, on a schedule or when somebody starts its state machine.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

locals {
  partition  = data.aws_partition.current.partition
  region     = data.aws_region.current.region
  account_id = data.aws_caller_identity.current.account_id
}

module "task" {
  source = "../ecs_task"

  name                 = var.name
  network              = var.network
  image                = var.image
  repository_arns      = var.repository_arns
  command              = var.command
  cpu                  = var.cpu
  memory               = var.memory
  architecture         = var.architecture
  read_only_filesystem = var.read_only_filesystem
  environment          = var.environment
  secrets              = var.secrets
  parameters           = var.parameters
  secret_key_arns      = var.secret_key_arns
  policies             = var.policies
  connections          = var.connections
  tracing              = var.tracing
  log_retention_days   = var.log_retention_days
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags
}

locals {
  # The newest task definition of the family runs: retries of a run that began before an apply find theirs gone. Each
  # task takes what the image's tag points to when it starts, so that a job runs what was deployed last.
  run_task = {
    Type     = "Task"
    Resource = "arn:\${local.partition}:states:::ecs:runTask.sync"
    Arguments = {
      Cluster              = var.cluster.arn
      TaskDefinition       = module.task.family_arn
      LaunchType           = "FARGATE"
      EnableECSManagedTags = true
      PropagateTags        = "TASK_DEFINITION"
      NetworkConfiguration = {
        AwsvpcConfiguration = {
          Subnets        = var.network.private_subnet_ids
          SecurityGroups = [module.task.security_group_id]
          AssignPublicIp = "DISABLED"
        }
      }
      Overrides = {
        ContainerOverrides = [
          {
            Name = module.task.container_name
            Environment = [
              { Name = "CLOUD_RUN_TASK_INDEX", Value = var.tasks == 1 ? "0" : "{% $string($states.input) %}" },
              { Name = "CLOUD_RUN_TASK_COUNT", Value = tostring(var.tasks) },
            ]
          },
        ]
      }
    }
    TimeoutSeconds = var.timeout
    Retry          = [{ ErrorEquals = ["States.ALL"], IntervalSeconds = 10, BackoffRate = 2, MaxAttempts = var.retries }]
    # What ECS says of the task can be more than a state may pass on.
    Output = {}
    End    = true
  }

  one_task = jsonencode({
    Comment       = "Runs \${var.name}."
    QueryLanguage = "JSONata"
    StartAt       = "Run"
    States        = { Run = local.run_task }
  })

  # A task each for the numbers from 0.
  many_tasks = jsonencode({
    Comment       = "Runs \${var.name}."
    QueryLanguage = "JSONata"
    StartAt       = "Run"
    States = {
      Run = {
        Type           = "Map"
        Items          = range(var.tasks)
        MaxConcurrency = var.parallelism
        ItemProcessor = {
          ProcessorConfig = { Mode = "INLINE" }
          StartAt         = "Task"
          States          = { Task = local.run_task }
        }
        End = true
      }
    }
  })
}

# ECS by itself neither stops a task that hangs nor repeats one that failed; a state machine does.
resource "aws_sfn_state_machine" "this" {
  name       = var.name
  role_arn   = aws_iam_role.run.arn
  type       = "STANDARD"
  definition = var.tasks == 1 ? local.one_task : local.many_tasks
  tags       = var.tags

  depends_on = [aws_iam_role_policy.run]
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
  description = "State machine that runs the job."
  value       = aws_sfn_state_machine.this.arn
}

output "run_policy" {
  description = "Policy document of whoever may start the job."
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

output "run_and_follow_policy" {
  description = "Policy document of whoever starts the job and waits for its end."
  value = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "Start"
        Effect   = "Allow"
        Action   = ["states:StartExecution"]
        Resource = aws_sfn_state_machine.this.arn
      },
      {
        Sid      = "Follow"
        Effect   = "Allow"
        Action   = ["states:DescribeExecution"]
        Resource = "arn:\${local.partition}:states:\${local.region}:\${local.account_id}:execution:\${var.name}:*"
      },
    ]
  })
}

output "run_command" {
  description = "Command for a shell that starts the job, waits for its end, and fails when it fails."
  value = join(" && ", [
    "run=$(aws stepfunctions start-execution --region \${local.region} --state-machine-arn \${aws_sfn_state_machine.this.arn} --query executionArn --output text)",
    "while end=$(aws stepfunctions describe-execution --region \${local.region} --execution-arn \\"$run\\" --query status --output text) && [ \\"$end\\" = RUNNING ]; do sleep 5; done",
    "[ \\"$end\\" = SUCCEEDED ]",
  ])
}

output "charts" {
  description = "What a dashboard shows of it: charts, with their lines by label."
  value = [
    { title = "Runs", lines = { succeeded = local.metrics.successes, failed = local.metrics.failures } },
  ]
}
`,
    "variables.tf": `variable "name" {
  description = "Full name, such as todo-prod-report, of the job and all that belongs to it. At most 54 characters."
  type        = string
  nullable    = false
}

variable "cluster" {
  description = "Cluster that tasks run in: the outputs of the cluster module."
  type = object({
    name = string
    arn  = string
  })
  nullable = false
}

variable "network" {
  description = "Network that tasks run in, in its private subnets: the outputs of the network module."
  type = object({
    vpc_id             = string
    private_subnet_ids = list(string)
  })
  nullable = false
}

variable "image" {
  description = "Image with its tag or digest."
  type        = string
  nullable    = false
}

variable "repository_arns" {
  description = "ECR repositories that the image is pulled from. []: it comes from a public registry."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "command" {
  description = "Arguments in place of the image's own (CMD). null: those of the image."
  type        = list(string)
  default     = null
}

variable "cpu" {
  description = "CPU units of a task: 256, 512, 1024 (one vCPU), 2048, 4096, 8192 or 16384."
  type        = number
  nullable    = false
}

variable "memory" {
  description = "Memory of a task in MiB. Which sizes there are depends on the CPU units."
  type        = number
  nullable    = false
}

variable "architecture" {
  description = "Processor that the image is built for: X86_64 or ARM64."
  type        = string
  default     = "X86_64"
  nullable    = false
}

variable "read_only_filesystem" {
  description = "Whether the container writes nothing but /tmp, which then lies in an eighth of its memory."
  type        = bool
  default     = true
  nullable    = false
}

variable "schedule" {
  description = "When it starts by itself: a cron expression of AWS, such as cron(0 3 * * ? *), in a time zone (IANA name). null: on demand only."
  type = object({
    cron      = string
    time_zone = optional(string, "UTC")
  })
  default = null
}

variable "tasks" {
  description = "Tasks of a run. Each is told its number, from 0, in CLOUD_RUN_TASK_INDEX and how many there are in CLOUD_RUN_TASK_COUNT."
  type        = number
  default     = 1
  nullable    = false

  validation {
    condition     = var.tasks >= 1
    error_message = "A run has at least one task."
  }
}

variable "parallelism" {
  description = "Most tasks at the same time, at most 40."
  type        = number
  default     = 10
  nullable    = false

  validation {
    condition     = var.parallelism >= 1 && var.parallelism <= 40
    error_message = "A Map state in the definition itself runs at most 40 iterations at a time."
  }
}

variable "timeout" {
  description = "Seconds after which an attempt of a task is stopped and counts as failed."
  type        = number
  default     = 3600
  nullable    = false
}

variable "retries" {
  description = "How often a failed task is tried again."
  type        = number
  default     = 0
  nullable    = false
}

variable "environment" {
  description = "Environment variables by name. Secrets do not belong here."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "secrets" {
  description = "Environment variables that ECS fills from Secrets Manager at start: the secret's ARN by variable, where needed with a key of its JSON (<arn>:<key>::)."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "parameters" {
  description = "Environment variables that ECS fills from Parameter Store at start: the parameter's ARN by variable."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "secret_key_arns" {
  description = "Customer-managed KMS keys that secrets and parameters are encrypted with."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "policies" {
  description = "What the code may do: policy documents (JSON) by name, as the modules of what it uses give them."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "connections" {
  description = "What the code connects to inside the network, by name: TCP port and security group."
  type = map(object({
    port              = number
    security_group_id = string
  }))
  default  = {}
  nullable = false
}

variable "tracing" {
  description = "Whether traces are sent to X-Ray, by a collector beside the container."
  type        = bool
  default     = false
  nullable    = false
}

variable "log_retention_days" {
  description = "Days that logs are kept, one of those that CloudWatch Logs offers."
  type        = number
  default     = 30
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
    error_message = "A job has the metrics failures and successes."
  }
}

variable "permissions_boundary" {
  description = "ARN of the managed policy whose rights no role made here exceeds. No bound without."
  type        = string
  default     = null
}

variable "tags" {
  description = "Tags of all resources and tasks, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
`,
  },
};
