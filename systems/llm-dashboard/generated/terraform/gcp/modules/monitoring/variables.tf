variable "backend_metrics_cpu_filter" {
  type        = any
  description = "Metrics CPU filter of module.backend."
}

variable "backend_metrics_errors_denominator" {
  type        = any
  description = "Metrics errors denominator of module.backend."
}

variable "backend_metrics_errors_filter" {
  type        = any
  description = "Metrics errors filter of module.backend."
}

variable "backend_metrics_instances_filter" {
  type        = any
  description = "Metrics instances filter of module.backend."
}

variable "backend_metrics_latency_filter" {
  type        = any
  description = "Metrics latency filter of module.backend."
}

variable "backend_metrics_memory_filter" {
  type        = any
  description = "Metrics memory filter of module.backend."
}

variable "db_name" {
  type        = any
  description = "Name of module.db."
}

variable "edge_url_map_name" {
  type        = string
  description = "Name of the URL map edge."
}

variable "events_metrics_lag_filter" {
  type        = any
  description = "Metrics lag filter of module.events."
}

variable "frontend_metrics_cpu_filter" {
  type        = any
  description = "Metrics CPU filter of module.frontend."
}

variable "frontend_metrics_errors_denominator" {
  type        = any
  description = "Metrics errors denominator of module.frontend."
}

variable "frontend_metrics_errors_filter" {
  type        = any
  description = "Metrics errors filter of module.frontend."
}

variable "frontend_metrics_instances_filter" {
  type        = any
  description = "Metrics instances filter of module.frontend."
}

variable "frontend_metrics_latency_filter" {
  type        = any
  description = "Metrics latency filter of module.frontend."
}

variable "frontend_metrics_memory_filter" {
  type        = any
  description = "Metrics memory filter of module.frontend."
}

variable "name_prefix" {
  type        = string
  description = "Prefix of every name."
}

variable "project_id" {
  type        = string
  description = "Google Cloud project."
}
