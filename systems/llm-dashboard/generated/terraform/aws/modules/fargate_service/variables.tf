variable "name" {
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
