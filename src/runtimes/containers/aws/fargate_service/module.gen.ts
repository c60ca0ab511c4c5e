// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface FargateServiceInputs {
  /** Full name, such as todo-prod-api: of the service, and the start of the names of its policies. */
  readonly name: Argument<string>;
  /** Cluster that the service belongs to: the outputs of the cluster module. */
  readonly cluster: Argument<{
    readonly name: Argument<string> | null;
    readonly arn: Argument<string> | null;
  }>;
  /** Network that tasks run in, over all its zones: the outputs of the network module. */
  readonly network: Argument<{
    readonly private_subnet_ids: ListArgument<string> | null;
  }>;
  /** Security group of the tasks. */
  readonly security_group_id: Argument<string>;
  /** Task definition with its revision. */
  readonly task_definition_arn: Argument<string>;
  /**
   * Whether people may open a shell in running tasks (ECS Exec), which the task definition must be made for.
   * @default false
   */
  readonly shell?: Argument<boolean> | undefined;
  /** Fewest and most tasks, and the average CPU utilization in percent that scaling keeps (null: it does not look at CPU), by adding tasks and, unless told otherwise, by taking some away. */
  readonly tasks: Argument<{
    readonly min: Argument<number> | null;
    readonly max: Argument<number> | null;
    readonly target_cpu?: Argument<number> | null | undefined;
    /** @default true */
    readonly cpu_scales_in?: Argument<boolean> | null | undefined;
  }>;
  /**
   * Hours with another number of tasks: begin and end as cron expressions of AWS, in a time zone (IANA name). null: there are none.
   * @default null
   */
  readonly off_hours?: Argument<{
    readonly from: Argument<string> | null;
    readonly to: Argument<string> | null;
    readonly time_zone: Argument<string> | null;
    readonly tasks: Argument<number> | null;
  }> | null | undefined;
  /**
   * Share of tasks by capacity provider (FARGATE, FARGATE_SPOT), as weights of which 0 gives none. {}: all on FARGATE.
   * @default {}
   */
  readonly capacity_providers?: MapArgument<number> | undefined;
  /** Whether ECS moves tasks to spread them over zones again; it stops tasks for it. */
  readonly zone_rebalancing: Argument<boolean>;
  /**
   * Target group that tasks register with, by container and port, and the seconds after a start in which failed health checks do not count. null: none sends them requests.
   * @default null
   */
  readonly load_balancer?: Argument<{
    readonly target_group_arn: Argument<string> | null;
    readonly container_name: Argument<string> | null;
    readonly container_port: Argument<number> | null;
    readonly grace_period: Argument<number> | null;
  }> | null | undefined;
  /**
   * Entries of Cloud Map that tasks register in.
   * @default []
   */
  readonly registry_arns?: ListArgument<string> | undefined;
  /**
   * Topics that are told of a deployment that failed, by a key. Their policies let events.amazonaws.com publish.
   * @default {}
   */
  readonly tell_rollbacks?: MapArgument<string> | undefined;
  /**
   * Versions of what tasks read at their start, by name: when one changes, all tasks are started anew.
   * @default {}
   */
  readonly restart_on?: MapArgument<string> | undefined;
  /**
   * Tags of all resources and tasks, besides those of the provider.
   * @default {}
   */
  readonly tags?: MapArgument<string> | undefined;
}

export type FargateServiceOutput = "name" | "arn" | "scaling_target";

/** Keeps a number of tasks of a task definition running, and scales them within a range, by the hour and on CPU. */
export const fargateService: ModuleSource<FargateServiceInputs, FargateServiceOutput> = {
  cloud: "aws",
  name: "fargate_service",
  modules: [],
  files: {
    "main.tf": `# Keeps a number of tasks of a task definition running, and scales them within a range, by the hour and on CPU.

# A deployment runs what the image's tag points to when it starts, and keeps to that until the next one. Whoever
# deploys moves the tag and asks for one. Autoscaling sets the count.
resource "aws_ecs_service" "this" {
  name                               = var.name
  cluster                            = var.cluster.arn
  task_definition                    = var.task_definition_arn
  desired_count                      = var.tasks.min
  deployment_minimum_healthy_percent = 100
  deployment_maximum_percent         = 200
  launch_type                        = length(var.capacity_providers) == 0 ? "FARGATE" : null
  availability_zone_rebalancing      = var.zone_rebalancing ? "ENABLED" : "DISABLED"
  health_check_grace_period_seconds  = one(var.load_balancer[*].grace_period)
  enable_ecs_managed_tags            = true
  enable_execute_command             = var.shell ? true : null
  propagate_tags                     = "SERVICE"
  # Changed triggers and strategies start tasks anew; without it, they would ask for another service.
  force_new_deployment = true
  triggers             = var.restart_on
  tags                 = var.tags

  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }

  network_configuration {
    subnets          = var.network.private_subnet_ids
    security_groups  = [var.security_group_id]
    assign_public_ip = false
  }

  dynamic "capacity_provider_strategy" {
    for_each = var.capacity_providers

    content {
      capacity_provider = capacity_provider_strategy.key
      weight            = capacity_provider_strategy.value
    }
  }

  dynamic "load_balancer" {
    for_each = var.load_balancer[*]

    content {
      target_group_arn = load_balancer.value.target_group_arn
      container_name   = load_balancer.value.container_name
      container_port   = load_balancer.value.container_port
    }
  }

  dynamic "service_registries" {
    for_each = var.registry_arns

    content {
      registry_arn = service_registries.value
    }
  }

  lifecycle {
    ignore_changes = [desired_count]
  }
}
`,
    "outputs.tf": `output "name" {
  description = "Name of the service in its cluster, as metrics and commands take it."
  value       = aws_ecs_service.this.name
}

output "arn" {
  description = "ARN of the service."
  value       = aws_ecs_service.this.arn
}

output "scaling_target" {
  description = "What further scaling policies name to scale the service. They are made anew along with the target."
  value = {
    service_namespace  = aws_appautoscaling_target.this.service_namespace
    scalable_dimension = aws_appautoscaling_target.this.scalable_dimension
    resource_id        = aws_appautoscaling_target.this.id
  }
}
`,
    "rollbacks.tf": `# A deployment whose tasks do not become healthy is rolled back, which ECS tells EventBridge and nobody else. The topics let
# events.amazonaws.com publish.

locals {
  # A rule has at most five targets (https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html, read
  # 2026-11-28), so every five topics have a rule of their own.
  rollback_topics = {
    for at, key in keys(var.tell_rollbacks) : key => { rule = floor(at / 5), arn = var.tell_rollbacks[key] }
  }
}

resource "aws_cloudwatch_event_rule" "rollback" {
  count = ceil(length(var.tell_rollbacks) / 5)

  name        = count.index == 0 ? "\${var.name}-rollback" : "\${var.name}-rollback-\${count.index + 1}"
  description = "Deployments of \${var.name} that failed."
  event_pattern = jsonencode({
    source        = ["aws.ecs"]
    "detail-type" = ["ECS Deployment State Change"]
    resources     = [aws_ecs_service.this.arn]
    detail        = { eventName = ["SERVICE_DEPLOYMENT_FAILED"] }
  })
  tags = var.tags
}

resource "aws_cloudwatch_event_target" "rollback" {
  for_each = local.rollback_topics

  rule      = aws_cloudwatch_event_rule.rollback[each.value.rule].name
  target_id = each.key
  arn       = each.value.arn

  input_transformer {
    input_paths = {
      deployment = "$.detail.deploymentId"
      reason     = "$.detail.reason"
    }
    input_template = "\\"Deployment <deployment> of \${var.name} failed and is rolled back: <reason>\\""
  }
}
`,
    "scaling.tf": `# The range as Terraform last set it, for what follows it.
resource "terraform_data" "range" {
  input = {
    min       = var.tasks.min
    max       = var.tasks.max
    off_hours = var.off_hours
  }
}

# The schedule of off hours sets another range, which a plan leaves alone. Where Terraform is to set another one, the
# target is made anew, and so is what hangs on it by its id: AWS drops policies along with their target.
resource "aws_appautoscaling_target" "this" {
  service_namespace  = "ecs"
  scalable_dimension = "ecs:service:DesiredCount"
  resource_id        = "service/\${var.cluster.name}/\${aws_ecs_service.this.name}"
  min_capacity       = var.tasks.min
  max_capacity       = var.tasks.max
  tags               = var.tags

  lifecycle {
    ignore_changes       = [min_capacity, max_capacity]
    replace_triggered_by = [terraform_data.range]
  }
}

resource "aws_appautoscaling_scheduled_action" "this" {
  for_each = var.off_hours == null ? {} : {
    rest = {
      schedule = var.off_hours.from
      min      = var.off_hours.tasks
      max      = var.off_hours.tasks
    }
    resume = {
      schedule = var.off_hours.to
      min      = var.tasks.min
      max      = var.tasks.max
    }
  }

  name               = "\${var.name}-\${each.key}"
  service_namespace  = aws_appautoscaling_target.this.service_namespace
  scalable_dimension = aws_appautoscaling_target.this.scalable_dimension
  resource_id        = aws_appautoscaling_target.this.id
  schedule           = each.value.schedule
  timezone           = var.off_hours.time_zone

  scalable_target_action {
    min_capacity = each.value.min
    max_capacity = each.value.max
  }
}

resource "aws_appautoscaling_policy" "cpu" {
  count = var.tasks.target_cpu == null ? 0 : 1

  name               = "\${var.name}-cpu"
  policy_type        = "TargetTrackingScaling"
  service_namespace  = aws_appautoscaling_target.this.service_namespace
  scalable_dimension = aws_appautoscaling_target.this.scalable_dimension
  resource_id        = aws_appautoscaling_target.this.id

  target_tracking_scaling_policy_configuration {
    target_value       = var.tasks.target_cpu
    disable_scale_in   = !var.tasks.cpu_scales_in
    scale_out_cooldown = 60
    scale_in_cooldown  = 300

    predefined_metric_specification {
      predefined_metric_type = "ECSServiceAverageCPUUtilization"
    }
  }
}
`,
    "variables.tf": `variable "name" {
  description = "Full name, such as todo-prod-api: of the service, and the start of the names of its policies."
  type        = string
  nullable    = false
}

variable "cluster" {
  description = "Cluster that the service belongs to: the outputs of the cluster module."
  type = object({
    name = string
    arn  = string
  })
  nullable = false
}

variable "network" {
  description = "Network that tasks run in, over all its zones: the outputs of the network module."
  type = object({
    private_subnet_ids = list(string)
  })
  nullable = false
}

variable "security_group_id" {
  description = "Security group of the tasks."
  type        = string
  nullable    = false
}

variable "task_definition_arn" {
  description = "Task definition with its revision."
  type        = string
  nullable    = false
}

variable "shell" {
  description = "Whether people may open a shell in running tasks (ECS Exec), which the task definition must be made for."
  type        = bool
  default     = false
  nullable    = false
}

variable "tasks" {
  description = "Fewest and most tasks, and the average CPU utilization in percent that scaling keeps (null: it does not look at CPU), by adding tasks and, unless told otherwise, by taking some away."
  type = object({
    min           = number
    max           = number
    target_cpu    = optional(number)
    cpu_scales_in = optional(bool, true)
  })
  nullable = false

  validation {
    condition     = var.tasks.min <= var.tasks.max
    error_message = "The fewest tasks are more than the most."
  }
}

variable "off_hours" {
  description = "Hours with another number of tasks: begin and end as cron expressions of AWS, in a time zone (IANA name). null: there are none."
  type = object({
    from      = string
    to        = string
    time_zone = string
    tasks     = number
  })
  default = null
}

variable "capacity_providers" {
  description = "Share of tasks by capacity provider (FARGATE, FARGATE_SPOT), as weights of which 0 gives none. {}: all on FARGATE."
  type        = map(number)
  default     = {}
  nullable    = false
}

variable "zone_rebalancing" {
  description = "Whether ECS moves tasks to spread them over zones again; it stops tasks for it."
  type        = bool
  nullable    = false
}

variable "load_balancer" {
  description = "Target group that tasks register with, by container and port, and the seconds after a start in which failed health checks do not count. null: none sends them requests."
  type = object({
    target_group_arn = string
    container_name   = string
    container_port   = number
    grace_period     = number
  })
  default = null
}

variable "registry_arns" {
  description = "Entries of Cloud Map that tasks register in."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "tell_rollbacks" {
  description = "Topics that are told of a deployment that failed, by a key. Their policies let events.amazonaws.com publish."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "restart_on" {
  description = "Versions of what tasks read at their start, by name: when one changes, all tasks are started anew."
  type        = map(string)
  default     = {}
  nullable    = false
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
