variable "api_name" {
  type        = any
  description = "Name of module.api."
}

variable "db_instance_identifier" {
  type        = string
  description = "Identifier of the DB instance db."
}

variable "ecs_cluster_name" {
  type        = any
  description = "Name of module.ecs_cluster."
}

variable "environment" {
  type        = string
  description = "Name of the environment."
}

variable "name_prefix" {
  type        = string
  description = "Prefix of every name."
}

variable "ops_topic_arn" {
  type        = any
  description = "Topic ARN of module.ops."
}

variable "spending_limit_amount" {
  type        = string
  description = "Limit amount of the budgets budget of spending."

  validation {
    condition     = length(var.spending_limit_amount) > 0
    error_message = "spending_limit_amount must not be empty."
  }
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
