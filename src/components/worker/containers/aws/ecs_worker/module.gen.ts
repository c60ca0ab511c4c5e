// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../../terraform/configuration/module-source.ts";
import { cloudwatchAlarms } from "../../../../../lowering/aws/modules/cloudwatch_alarms/module.gen.ts";
import { ecsTask } from "../../../../../runtimes/containers/aws/ecs_task/module.gen.ts";
import { fargateService } from "../../../../../runtimes/containers/aws/fargate_service/module.gen.ts";

export interface EcsWorkerInputs {
  /** Full name, such as todo-prod-runner, of the worker and all that belongs to it. At most 54 characters. */
  readonly name: Argument<string>;
  /** Cluster that the worker runs in: the outputs of the cluster module. */
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
   * Whether people may open a shell in running tasks (ECS Exec), whose file system must be writable.
   * @default false
   */
  readonly shell?: Argument<boolean> | undefined;
  /** Fewest and most tasks, and what scaling keeps: average CPU utilization in percent, messages per task in a queue, waiting and under way (null: it does not look at that). Tasks that follow a queue are taken away once it is empty and nothing is under way; where the code protects its task while it works, as fewer are needed. */
  readonly tasks: Argument<{
    readonly min: Argument<number> | null;
    readonly max: Argument<number> | null;
    readonly target_cpu?: Argument<number> | null | undefined;
    readonly queue?: Argument<{
      readonly name: Argument<string> | null;
      readonly messages_per_task: Argument<number> | null;
      /** @default false */
      readonly tasks_protect_themselves?: Argument<boolean> | null | undefined;
    }> | null | undefined;
  }>;
  /**
   * Hours with another number of tasks: begin and end as cron expressions of AWS, such as cron(0 20 ? * MON-FRI *), in a time zone (IANA name). null: there are none.
   * @default null
   */
  readonly off_hours?: Argument<{
    readonly from: Argument<string> | null;
    readonly to: Argument<string> | null;
    readonly time_zone: Argument<string> | null;
    /** @default 0 */
    readonly tasks?: Argument<number> | null | undefined;
  }> | null | undefined;
  /**
   * Share of the tasks in percent that run on spare capacity, at a discount; AWS may stop those at two minutes' notice.
   * @default 0
   */
  readonly spot_percent?: Argument<number> | undefined;
  /**
   * Seconds that a task has between the signal to stop and its end, to finish or hand back its work: 2 to 120.
   * @default 120
   */
  readonly drain_timeout?: Argument<number> | undefined;
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
   * Versions of what tasks read at their start, such as a password, by name: when one changes, all tasks are started anew.
   * @default {}
   */
  readonly restart_on?: MapArgument<string> | undefined;
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
   * Topics that are told of a deployment that failed, by a key. Their policies let events.amazonaws.com publish.
   * @default {}
   */
  readonly tell_rollbacks?: MapArgument<string> | undefined;
  /**
   * Alarms by name: metric (cpu and memory in percent, running_tasks as a count), threshold, minutes that it lasts, topics to notify.
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

export type EcsWorkerOutput = "name" | "arn" | "deploy_policy" | "charts";

/**
 * A container on Fargate that works all the time and answers no requests. It scales on CPU or on the length of a
 * queue, and on spare capacity if asked to.
 */
export const ecsWorker: ModuleSource<EcsWorkerInputs, EcsWorkerOutput> = {
  cloud: "aws",
  name: "ecs_worker",
  modules: [cloudwatchAlarms, ecsTask, fargateService],
  files: {
    "main.tf": `# A container on Fargate that works all the time and answers no requests. It scales on CPU or on the length of a
# queue, and on spare capacity if asked to.

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
  shell                = var.shell
  stop_timeout         = var.drain_timeout
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

  # Where the number of tasks changes, by load or by the hour, ECS may stop one at work.
  protected_in = var.tasks.min == var.tasks.max && var.off_hours == null ? null : { cluster_name = var.cluster.name }
}

module "service" {
  source = "../fargate_service"

  name                = var.name
  cluster             = var.cluster
  network             = var.network
  security_group_id   = module.task.security_group_id
  task_definition_arn = module.task.arn
  shell               = var.shell
  tasks = {
    min           = var.tasks.min
    max           = var.tasks.max
    target_cpu    = var.tasks.target_cpu
    cpu_scales_in = !local.waits_until_idle
  }
  off_hours = var.off_hours
  capacity_providers = {
    FARGATE      = 100 - var.spot_percent
    FARGATE_SPOT = var.spot_percent
  }
  # Balance over zones is not worth stopping work that is under way.
  zone_rebalancing = false
  restart_on       = var.restart_on
  tell_rollbacks   = var.tell_rollbacks
  tags             = var.tags
}

locals {
  tasks = {
    ClusterName = var.cluster.name
    ServiceName = module.service.name
  }

  metrics = {
    cpu           = { unit = "percent", namespace = "AWS/ECS", metric_name = "CPUUtilization", statistic = "Average", dimensions = local.tasks }
    memory        = { unit = "percent", namespace = "AWS/ECS", metric_name = "MemoryUtilization", statistic = "Average", dimensions = local.tasks }
    running_tasks = { namespace = "ECS/ContainerInsights", metric_name = "RunningTaskCount", statistic = "Average", dimensions = local.tasks }
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
    "outputs.tf": `output "name" {
  description = "Name of the ECS service, as metrics and commands take it."
  value       = module.service.name
}

output "arn" {
  description = "ARN of the ECS service."
  value       = module.service.arn
}

output "deploy_policy" {
  description = "Policy document of whoever deploys new images of the worker: it takes what the tag of its image points to."
  value = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "RollOutService"
        Effect   = "Allow"
        Action   = ["ecs:DescribeServices", "ecs:UpdateService"]
        Resource = module.service.arn
      },
    ]
  })
}

output "charts" {
  description = "What a dashboard shows of it: charts, with their lines by label."
  value = [
    { title = "CPU and memory", lines = { CPU = local.metrics.cpu, memory = local.metrics.memory } },
    { title = "Tasks", lines = { running = local.metrics.running_tasks } },
  ]
}
`,
    "scaling.tf": `locals {
  queue = {
    QueueName = one(var.tasks.queue[*].name)
  }

  waits_until_idle = var.tasks.queue == null ? false : !var.tasks.queue.tasks_protect_themselves

  # By the names that the expressions below call them.
  measured = {
    waiting = { namespace = "AWS/SQS", metric_name = "ApproximateNumberOfMessagesVisible", statistic = "Maximum", dimensions = local.queue }
    working = { namespace = "AWS/SQS", metric_name = "ApproximateNumberOfMessagesNotVisible", statistic = "Maximum", dimensions = local.queue }
    running = local.metrics.running_tasks
  }
}

# Adds tasks. Taking some away would stop whichever ECS picks, at work or not, so that this does so only where the code
# protects its task while it works.
resource "aws_appautoscaling_policy" "queue" {
  count = var.tasks.queue == null ? 0 : 1

  name               = "\${var.name}-queue"
  policy_type        = "TargetTrackingScaling"
  service_namespace  = module.service.scaling_target.service_namespace
  scalable_dimension = module.service.scaling_target.scalable_dimension
  resource_id        = module.service.scaling_target.resource_id

  target_tracking_scaling_policy_configuration {
    target_value       = var.tasks.queue.messages_per_task
    disable_scale_in   = !var.tasks.queue.tasks_protect_themselves
    scale_out_cooldown = 60
    scale_in_cooldown  = 300

    customized_metric_specification {
      metrics {
        id          = "backlog"
        label       = "Messages per task"
        expression  = "(waiting + working) / IF(FILL(running, 0) > 1, running, 1)"
        return_data = true
      }

      dynamic "metrics" {
        for_each = local.measured

        content {
          id          = metrics.key
          return_data = false

          metric_stat {
            stat = metrics.value.statistic

            metric {
              namespace   = metrics.value.namespace
              metric_name = metrics.value.metric_name

              dynamic "dimensions" {
                for_each = metrics.value.dimensions

                content {
                  name  = dimensions.key
                  value = dimensions.value
                }
              }
            }
          }
        }
      }
    }
  }
}

# Takes all tasks away that are too many, once the queue has been empty for a while and nobody works on a message.
resource "aws_appautoscaling_policy" "idle" {
  count = local.waits_until_idle ? 1 : 0

  name               = "\${var.name}-idle"
  policy_type        = "StepScaling"
  service_namespace  = module.service.scaling_target.service_namespace
  scalable_dimension = module.service.scaling_target.scalable_dimension
  resource_id        = module.service.scaling_target.resource_id

  step_scaling_policy_configuration {
    adjustment_type         = "ExactCapacity"
    metric_aggregation_type = "Maximum"
    cooldown                = 60

    step_adjustment {
      metric_interval_upper_bound = 0
      scaling_adjustment          = var.tasks.min
    }
  }
}

# Without data nothing is known to be idle, and nothing is stopped.
resource "aws_cloudwatch_metric_alarm" "idle" {
  count = local.waits_until_idle ? 1 : 0

  alarm_name          = "\${var.name}-idle"
  alarm_description   = "No message waits for \${var.name}, and none is being worked on."
  comparison_operator = "LessThanThreshold"
  threshold           = 1
  evaluation_periods  = 5
  treat_missing_data  = "notBreaching"
  alarm_actions       = aws_appautoscaling_policy.idle[*].arn
  tags                = var.tags

  metric_query {
    id          = "messages"
    label       = "Messages that wait or are being worked on"
    expression  = "waiting + working"
    return_data = true
  }

  dynamic "metric_query" {
    for_each = { for id, metric in local.measured : id => metric if id != "running" }

    content {
      id = metric_query.key

      metric {
        namespace   = metric_query.value.namespace
        metric_name = metric_query.value.metric_name
        stat        = metric_query.value.statistic
        period      = 60
        dimensions  = metric_query.value.dimensions
      }
    }
  }
}

# From zero, a share of the present number stays zero: the first message starts one task.
resource "aws_appautoscaling_policy" "wake" {
  count = var.tasks.min == 0 ? 1 : 0

  name               = "\${var.name}-wake"
  policy_type        = "StepScaling"
  service_namespace  = module.service.scaling_target.service_namespace
  scalable_dimension = module.service.scaling_target.scalable_dimension
  resource_id        = module.service.scaling_target.resource_id

  step_scaling_policy_configuration {
    adjustment_type         = "ChangeInCapacity"
    metric_aggregation_type = "Maximum"
    cooldown                = 60

    step_adjustment {
      metric_interval_lower_bound = 0
      scaling_adjustment          = 1
    }
  }
}

resource "aws_cloudwatch_metric_alarm" "wake" {
  count = var.tasks.min == 0 ? 1 : 0

  alarm_name          = "\${var.name}-wake"
  alarm_description   = "Messages wait and no task of \${var.name} runs."
  comparison_operator = "GreaterThanOrEqualToThreshold"
  threshold           = 1
  evaluation_periods  = 1
  treat_missing_data  = "notBreaching"
  alarm_actions       = aws_appautoscaling_policy.wake[*].arn
  tags                = var.tags

  metric_query {
    id          = "stalled"
    label       = "Messages that no task takes"
    expression  = "IF(FILL(running, 0) < 1, waiting, 0)"
    return_data = true
  }

  dynamic "metric_query" {
    for_each = { for id, metric in local.measured : id => metric if id != "working" }

    content {
      id = metric_query.key

      metric {
        namespace   = metric_query.value.namespace
        metric_name = metric_query.value.metric_name
        stat        = metric_query.value.statistic
        period      = 60
        dimensions  = metric_query.value.dimensions
      }
    }
  }
}
`,
    "variables.tf": `variable "name" {
  description = "Full name, such as todo-prod-runner, of the worker and all that belongs to it. At most 54 characters."
  type        = string
  nullable    = false
}

variable "cluster" {
  description = "Cluster that the worker runs in: the outputs of the cluster module."
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

variable "shell" {
  description = "Whether people may open a shell in running tasks (ECS Exec), whose file system must be writable."
  type        = bool
  default     = false
  nullable    = false
}

variable "tasks" {
  description = "Fewest and most tasks, and what scaling keeps: average CPU utilization in percent, messages per task in a queue, waiting and under way (null: it does not look at that). Tasks that follow a queue are taken away once it is empty and nothing is under way; where the code protects its task while it works, as fewer are needed."
  type = object({
    min        = number
    max        = number
    target_cpu = optional(number)
    queue = optional(object({
      name                     = string
      messages_per_task        = number
      tasks_protect_themselves = optional(bool, false)
    }))
  })
  nullable = false

  validation {
    condition     = var.tasks.min > 0 || var.tasks.queue != null
    error_message = "Nothing is measured of a worker that has stopped: only a queue can wake it."
  }
}

variable "off_hours" {
  description = "Hours with another number of tasks: begin and end as cron expressions of AWS, such as cron(0 20 ? * MON-FRI *), in a time zone (IANA name). null: there are none."
  type = object({
    from      = string
    to        = string
    time_zone = string
    tasks     = optional(number, 0)
  })
  default = null
}

variable "spot_percent" {
  description = "Share of the tasks in percent that run on spare capacity, at a discount; AWS may stop those at two minutes' notice."
  type        = number
  default     = 0
  nullable    = false

  validation {
    condition     = var.spot_percent >= 0 && var.spot_percent <= 100
    error_message = "A share is 0 to 100 percent."
  }
}

variable "drain_timeout" {
  description = "Seconds that a task has between the signal to stop and its end, to finish or hand back its work: 2 to 120."
  type        = number
  default     = 120
  nullable    = false

  validation {
    condition     = var.drain_timeout >= 2 && var.drain_timeout <= 120
    error_message = "ECS waits 2 to 120 seconds."
  }
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

variable "restart_on" {
  description = "Versions of what tasks read at their start, such as a password, by name: when one changes, all tasks are started anew."
  type        = map(string)
  default     = {}
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

variable "tell_rollbacks" {
  description = "Topics that are told of a deployment that failed, by a key. Their policies let events.amazonaws.com publish."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "alarms" {
  description = "Alarms by name: metric (cpu and memory in percent, running_tasks as a count), threshold, minutes that it lasts, topics to notify."
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
    condition     = alltrue([for alarm in values(var.alarms) : contains(["cpu", "memory", "running_tasks"], alarm.metric)])
    error_message = "A worker has the metrics cpu, memory and running_tasks."
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
