variable "api_ecs_service_name" {
  type        = string
  description = "Name of the ECS service api."
}

variable "api_lb_target_group_arn_suffix" {
  type        = string
  description = "ARN suffix of the load balancer target group api."
}

variable "db_instance_identifier" {
  type        = string
  description = "Identifier of the DB instance db."
}

variable "environment" {
  type        = string
  description = "Name of the environment."
}

variable "main_ecs_cluster_name" {
  type        = string
  description = "Name of the ECS cluster main."
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

variable "web_lb_arn_suffix" {
  type        = string
  description = "ARN suffix of the load balancer web."
}
