// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../../terraform/configuration/module-source.ts";
import { cloudwatchAlarms } from "../../../../../lowering/aws/modules/cloudwatch_alarms/module.gen.ts";
import { ecsTask } from "../../../../../runtimes/containers/aws/ecs_task/module.gen.ts";
import { fargateService } from "../../../../../runtimes/containers/aws/fargate_service/module.gen.ts";

export interface EcsServiceInputs {
  /** Full name, such as todo-prod-api, of the service and all that belongs to it. At most 54 characters. */
  readonly name: Argument<string>;
  /** Cluster that the service runs in, with the private DNS zone of its services: the outputs of the cluster module. */
  readonly cluster: Argument<{
    readonly name: Argument<string> | null;
    readonly arn: Argument<string> | null;
    readonly namespace: Argument<{
      readonly id: Argument<string> | null;
      readonly name: Argument<string> | null;
    }> | null;
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
  /** TCP port that the container listens on, also in its variable PORT. */
  readonly port: Argument<number>;
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
  /** Fewest and most tasks, and what scaling keeps: average CPU utilization in percent, requests per minute and task (null: it does not look at that). */
  readonly tasks: Argument<{
    readonly min: Argument<number> | null;
    readonly max: Argument<number> | null;
    readonly target_cpu?: Argument<number> | null | undefined;
    readonly target_requests?: Argument<number> | null | undefined;
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
   * Whether the container also takes messages from a queue or a stream, which nobody waits for when a task is stopped: its code may then protect the task while it works.
   * @default false
   */
  readonly takes_messages?: Argument<boolean> | undefined;
  /**
   * Seconds after its start in which failed health checks of the load balancer do not stop a task.
   * @default 60
   */
  readonly startup_timeout?: Argument<number> | undefined;
  /**
   * Seconds that a task has between the signal to stop and its end, to finish requests: 2 to 120.
   * @default 30
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
   * What sends requests: the service's entry in the targets of the load balancer module. null: no load balancer does.
   * @default null
   */
  readonly load_balancer?: Argument<{
    readonly target_group_arn: Argument<string> | null;
    readonly target_group_arn_suffix: Argument<string> | null;
    readonly arn_suffix: Argument<string> | null;
  }> | null | undefined;
  /**
   * Name under which others in the network find the service, before that of the cluster's private zone. null: nobody calls it directly.
   * @default null
   */
  readonly discovery_name?: Argument<string> | null | undefined;
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
   * Alarms by name: metric (cpu, memory and errors in percent, latency as 95th percentile in seconds, running_tasks as a count), threshold, minutes that it lasts, topics to notify.
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

export type EcsServiceOutput = "name" | "arn" | "connection" | "url" | "deploy_policy" | "charts";

/**
 * A container on Fargate that runs all the time and answers requests, behind a load balancer or for others in
 * the network.
 */
export const ecsService: ModuleSource<EcsServiceInputs, EcsServiceOutput> = {
  cloud: "aws",
  name: "ecs_service",
  modules: [cloudwatchAlarms, ecsTask, fargateService],
  files: {
    "alarms.tf": `locals {
  tasks = {
    ClusterName = var.cluster.name
    ServiceName = module.service.name
  }

  # Only a service behind a load balancer has these.
  requests = {
    LoadBalancer = one(var.load_balancer[*].arn_suffix)
    TargetGroup  = one(var.load_balancer[*].target_group_arn_suffix)
  }

  metrics = {
    cpu           = { unit = "percent", namespace = "AWS/ECS", metric_name = "CPUUtilization", statistic = "Average", dimensions = local.tasks }
    memory        = { unit = "percent", namespace = "AWS/ECS", metric_name = "MemoryUtilization", statistic = "Average", dimensions = local.tasks }
    running_tasks = { namespace = "ECS/ContainerInsights", metric_name = "RunningTaskCount", statistic = "Average", dimensions = local.tasks }
    latency       = { unit = "seconds", namespace = "AWS/ApplicationELB", metric_name = "TargetResponseTime", statistic = "p95", dimensions = local.requests }
    errors = {
      unit       = "percent"
      expression = "100 * FILL(errors, 0) / requests"
      label      = "5xx responses (%)"
      parts = {
        errors   = { namespace = "AWS/ApplicationELB", metric_name = "HTTPCode_Target_5XX_Count", statistic = "Sum", dimensions = local.requests }
        requests = { namespace = "AWS/ApplicationELB", metric_name = "RequestCount", statistic = "Sum", dimensions = local.requests }
      }
    }
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
    "main.tf": `# A container on Fargate that runs all the time and answers requests, behind a load balancer or for others in
# the network.

module "task" {
  source = "../ecs_task"

  name                 = var.name
  network              = var.network
  image                = var.image
  repository_arns      = var.repository_arns
  command              = var.command
  port                 = var.port
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

  # No load balancer waits for messages that a task works on when it is taken away.
  protected_in = var.takes_messages ? { cluster_name = var.cluster.name } : null
}

module "service" {
  source = "../fargate_service"

  name                = var.name
  cluster             = var.cluster
  network             = var.network
  security_group_id   = module.task.security_group_id
  task_definition_arn = module.task.arn
  shell               = var.shell
  tasks               = var.tasks
  off_hours           = var.off_hours
  # Balance over zones is not worth stopping work that is under way.
  zone_rebalancing = !var.takes_messages
  load_balancer = var.load_balancer == null ? null : {
    target_group_arn = var.load_balancer.target_group_arn
    container_name   = module.task.container_name
    container_port   = var.port
    grace_period     = var.startup_timeout
  }
  registry_arns  = aws_service_discovery_service.this[*].arn
  restart_on     = var.restart_on
  tell_rollbacks = var.tell_rollbacks
  tags           = var.tags
}

# A name in the private zone of the cluster, for those who call the service directly.
resource "aws_service_discovery_service" "this" {
  count = var.discovery_name == null ? 0 : 1

  name = var.discovery_name
  # ECS takes its own tasks out; this is for those that it did not get to.
  force_destroy = true
  tags          = var.tags

  dns_config {
    namespace_id   = var.cluster.namespace.id
    routing_policy = "MULTIVALUE"

    dns_records {
      type = "A"
      ttl  = 10
    }
  }

  # The service lets go of it first.
  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_appautoscaling_policy" "requests" {
  count = var.tasks.target_requests == null ? 0 : 1

  name               = "\${var.name}-requests"
  policy_type        = "TargetTrackingScaling"
  service_namespace  = module.service.scaling_target.service_namespace
  scalable_dimension = module.service.scaling_target.scalable_dimension
  resource_id        = module.service.scaling_target.resource_id

  target_tracking_scaling_policy_configuration {
    target_value       = var.tasks.target_requests
    scale_out_cooldown = 60
    scale_in_cooldown  = 300

    predefined_metric_specification {
      predefined_metric_type = "ALBRequestCountPerTarget"
      resource_label         = "\${var.load_balancer.arn_suffix}/\${var.load_balancer.target_group_arn_suffix}"
    }
  }
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

output "connection" {
  description = "Port of the tasks, and the security group that those who call them open to their own."
  value       = { port = var.port, security_group_id = module.task.security_group_id }
}

output "url" {
  description = "Where others in the network call the service; null where it has no name there."
  value       = var.discovery_name == null ? null : "http://\${one(aws_service_discovery_service.this[*].name)}.\${var.cluster.namespace.name}:\${var.port}"
}

output "deploy_policy" {
  description = "Policy document of whoever deploys new images of the service: it takes what the tag of its image points to."
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
  value = concat(
    [
      { title = "CPU and memory", lines = { CPU = local.metrics.cpu, memory = local.metrics.memory } },
      { title = "Tasks", lines = { running = local.metrics.running_tasks } },
    ],
    # Only a load balancer measures requests.
    [
      for chart in [
        { title = "Latency", lines = { p95 = local.metrics.latency } },
        { title = "Errors", lines = { "5xx" = local.metrics.errors } },
      ] : chart if var.load_balancer != null
    ],
  )
}
`,
    "variables.tf": `variable "name" {
  description = "Full name, such as todo-prod-api, of the service and all that belongs to it. At most 54 characters."
  type        = string
  nullable    = false
}

variable "cluster" {
  description = "Cluster that the service runs in, with the private DNS zone of its services: the outputs of the cluster module."
  type = object({
    name = string
    arn  = string
    namespace = object({
      id   = string
      name = string
    })
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

variable "port" {
  description = "TCP port that the container listens on, also in its variable PORT."
  type        = number
  nullable    = false
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
  description = "Fewest and most tasks, and what scaling keeps: average CPU utilization in percent, requests per minute and task (null: it does not look at that)."
  type = object({
    min             = number
    max             = number
    target_cpu      = optional(number)
    target_requests = optional(number)
  })
  nullable = false

  validation {
    condition     = var.tasks.target_requests == null || var.load_balancer != null
    error_message = "Requests are counted by a load balancer; without one, scaling can keep target_cpu."
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

variable "takes_messages" {
  description = "Whether the container also takes messages from a queue or a stream, which nobody waits for when a task is stopped: its code may then protect the task while it works."
  type        = bool
  default     = false
  nullable    = false
}

variable "startup_timeout" {
  description = "Seconds after its start in which failed health checks of the load balancer do not stop a task."
  type        = number
  default     = 60
  nullable    = false
}

variable "drain_timeout" {
  description = "Seconds that a task has between the signal to stop and its end, to finish requests: 2 to 120."
  type        = number
  default     = 30
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

variable "load_balancer" {
  description = "What sends requests: the service's entry in the targets of the load balancer module. null: no load balancer does."
  type = object({
    target_group_arn        = string
    target_group_arn_suffix = string
    arn_suffix              = string
  })
  default = null
}

variable "discovery_name" {
  description = "Name under which others in the network find the service, before that of the cluster's private zone. null: nobody calls it directly."
  type        = string
  default     = null

  validation {
    condition     = var.discovery_name == null || var.cluster.namespace != null
    error_message = "The cluster has no private zone for the name."
  }
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
  description = "Alarms by name: metric (cpu, memory and errors in percent, latency as 95th percentile in seconds, running_tasks as a count), threshold, minutes that it lasts, topics to notify."
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
    condition     = alltrue([for alarm in values(var.alarms) : contains(["cpu", "memory", "running_tasks", "latency", "errors"], alarm.metric)])
    error_message = "A service has the metrics cpu, memory, running_tasks, latency and errors."
  }

  validation {
    condition     = var.load_balancer != null || alltrue([for alarm in values(var.alarms) : !contains(["latency", "errors"], alarm.metric)])
    error_message = "Latency and errors are measured by a load balancer."
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
