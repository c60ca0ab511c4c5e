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

variable "cache_instance_id" {
  type        = any
  description = "Instance ID of module.cache."
}

variable "db_name" {
  type        = any
  description = "Name of module.db."
}

variable "name_prefix" {
  type        = string
  description = "Prefix of every name."
}

variable "project_id" {
  type        = string
  description = "Google Cloud project."
}

variable "runner_metrics_cpu_filter" {
  type        = any
  description = "Metrics CPU filter of module.runner."
}

variable "runner_metrics_instances_filter" {
  type        = any
  description = "Metrics instances filter of module.runner."
}

variable "runner_metrics_memory_filter" {
  type        = any
  description = "Metrics memory filter of module.runner."
}

variable "tasks_metrics_age_filter" {
  type        = any
  description = "Metrics age filter of module.tasks."
}

variable "tasks_metrics_dead_letters_filter" {
  type        = any
  description = "Metrics dead letters filter of module.tasks."
}

variable "tasks_metrics_depth_filter" {
  type        = any
  description = "Metrics depth filter of module.tasks."
}

variable "web_url_map_name" {
  type        = string
  description = "Name of the URL map web."
}
