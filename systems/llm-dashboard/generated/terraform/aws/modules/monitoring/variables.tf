variable "backend_ecs_service_name" {
  type        = string
  description = "Name of the ECS service backend."
}

variable "backend_lb_target_group_arn_suffix" {
  type        = string
  description = "ARN suffix of the load balancer target group backend."
}

variable "db_instance_identifier" {
  type        = string
  description = "Identifier of the DB instance db."
}

variable "edge_lb_arn_suffix" {
  type        = string
  description = "ARN suffix of the load balancer edge."
}

variable "environment" {
  type        = string
  description = "Name of the environment."
}

variable "frontend_ecs_service_name" {
  type        = string
  description = "Name of the ECS service frontend."
}

variable "frontend_lb_target_group_arn_suffix" {
  type        = string
  description = "ARN suffix of the load balancer target group frontend."
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

variable "overview_properties_metrics_item_dashboard_body_widgets_events_disk_properties_metrics_enabled" {
  type        = bool
  description = "Whether this environment has dashboard_body widgets events: Disk properties metrics."
}

variable "overview_properties_metrics_item_enabled" {
  type        = bool
  description = "Whether this environment has dashboard_body widgets events: Disk properties metrics."
}

variable "spending_limit_amount" {
  type        = string
  description = "Limit amount of the budgets budget of spending."

  validation {
    condition     = length(var.spending_limit_amount) > 0
    error_message = "spending_limit_amount must not be empty."
  }
}
