variable "backend_name" {
  type        = any
  description = "Name of module.backend."
}

variable "cache_name" {
  type        = any
  description = "Cache name of module.cache."
}

variable "db_metrics_cpu_dimensions_dbinstance_identifier" {
  type        = any
  description = "Metrics CPU dimensions DBInstanceIdentifier of module.db."
}

variable "ecs_cluster_name" {
  type        = any
  description = "Name of module.ecs_cluster."
}

variable "name_prefix" {
  type        = string
  description = "Prefix of every name."
}

variable "overview_properties_metrics_item_dashboard_body_widgets_cache_cpu_and_memory_properties_metrics_enabled" {
  type        = bool
  description = "Whether this environment has dashboard_body widgets cache: CPU and memory properties metrics."
}

variable "overview_properties_metrics_item_enabled" {
  type        = bool
  description = "Whether this environment has dashboard_body widgets cache: CPU and memory properties metrics."
}

variable "runner_name" {
  type        = any
  description = "Name of module.runner."
}

variable "tasks_metrics_dead_letters_dimensions_queue_name" {
  type        = any
  description = "Metrics dead letters dimensions QueueName of module.tasks."
}

variable "tasks_name" {
  type        = any
  description = "Name of module.tasks."
}

variable "web_metrics_requests_dimensions_load_balancer" {
  type        = any
  description = "Metrics requests dimensions LoadBalancer of module.web."
}

variable "web_targets_backend_arn_suffix" {
  type        = any
  description = "Targets backend ARN suffix of module.web."
}

variable "web_targets_backend_target_group_arn_suffix" {
  type        = any
  description = "Targets backend target group ARN suffix of module.web."
}
