variable "backend_name" {
  type        = any
  description = "Name of module.backend."
  default     = null
}

variable "cache_elasticache_replication_group_id" {
  type        = string
  description = "ID of the elasticache replication group cache."
  default     = null
}

variable "db_instance_identifier" {
  type        = string
  description = "Identifier of the DB instance db."
  default     = null
}

variable "discord_topic_arn" {
  type        = any
  description = "Topic ARN of module.discord."
}

variable "ecs_cluster_name" {
  type        = any
  description = "Name of module.ecs_cluster."
  default     = null
}

variable "environment" {
  type        = string
  description = "Name of the environment."
}

variable "name_prefix" {
  type        = string
  description = "Prefix of every name."
}

variable "overview_enabled" {
  type        = bool
  description = "Whether this environment has aws_cloudwatch_dashboard.overview."
}

variable "overview_properties_metrics_item_dashboard_body_widgets_cache_cpu_and_memory_properties_metrics_enabled" {
  type        = bool
  description = "Whether this environment has dashboard_body widgets cache: CPU and memory properties metrics."
  default     = null
}

variable "overview_properties_metrics_item_enabled" {
  type        = bool
  description = "Whether this environment has dashboard_body widgets cache: CPU and memory properties metrics."
  default     = null
}

variable "runner_name" {
  type        = any
  description = "Name of module.runner."
  default     = null
}

variable "spending_limit_amount" {
  type        = string
  description = "Limit amount of the budgets budget of spending."

  validation {
    condition     = length(var.spending_limit_amount) > 0
    error_message = "spending_limit_amount must not be empty."
  }
}

variable "tasks_metrics_dead_letters_dimensions_queue_name" {
  type        = any
  description = "Metrics dead letters dimensions QueueName of module.tasks."
  default     = null
}

variable "tasks_name" {
  type        = any
  description = "Name of module.tasks."
  default     = null
}

variable "web_metrics_requests_dimensions_load_balancer" {
  type        = any
  description = "Metrics requests dimensions LoadBalancer of module.web."
  default     = null
}

variable "web_targets_backend_arn_suffix" {
  type        = any
  description = "Targets backend ARN suffix of module.web."
  default     = null
}

variable "web_targets_backend_target_group_arn_suffix" {
  type        = any
  description = "Targets backend target group ARN suffix of module.web."
  default     = null
}
