variable "api_name" {
  type        = any
  description = "Name of module.api."
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

variable "web_metrics_requests_dimensions_load_balancer" {
  type        = any
  description = "Metrics requests dimensions LoadBalancer of module.web."
}

variable "web_targets_api_arn_suffix" {
  type        = any
  description = "Targets api ARN suffix of module.web."
}

variable "web_targets_api_target_group_arn_suffix" {
  type        = any
  description = "Targets api target group ARN suffix of module.web."
}
