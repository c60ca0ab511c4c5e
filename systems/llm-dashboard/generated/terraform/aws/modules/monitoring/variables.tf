variable "backend_name" {
  type        = any
  description = "Name of module.backend."
}

variable "db_metrics_cpu_dimensions_dbinstance_identifier" {
  type        = any
  description = "Metrics CPU dimensions DBInstanceIdentifier of module.db."
}

variable "ecs_cluster_name" {
  type        = any
  description = "Name of module.ecs_cluster."
}

variable "edge_metrics_requests_dimensions_load_balancer" {
  type        = any
  description = "Metrics requests dimensions LoadBalancer of module.edge."
}

variable "edge_targets_backend_arn_suffix" {
  type        = any
  description = "Targets backend ARN suffix of module.edge."
}

variable "edge_targets_backend_target_group_arn_suffix" {
  type        = any
  description = "Targets backend target group ARN suffix of module.edge."
}

variable "edge_targets_frontend_arn_suffix" {
  type        = any
  description = "Targets frontend ARN suffix of module.edge."
}

variable "edge_targets_frontend_target_group_arn_suffix" {
  type        = any
  description = "Targets frontend target group ARN suffix of module.edge."
}

variable "frontend_name" {
  type        = any
  description = "Name of module.frontend."
}

variable "name_prefix" {
  type        = string
  description = "Prefix of every name."
}

variable "overview_properties_metrics_item_dashboard_body_widgets_events_disk_properties_metrics_enabled" {
  type        = bool
  description = "Whether this environment has dashboard_body widgets events: Disk properties metrics."
}

variable "overview_properties_metrics_item_enabled" {
  type        = bool
  description = "Whether this environment has dashboard_body widgets events: Disk properties metrics."
}
