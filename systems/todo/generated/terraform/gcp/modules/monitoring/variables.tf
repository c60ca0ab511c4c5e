variable "api_metrics_cpu_filter" {
  type        = any
  description = "Metrics CPU filter of module.api."
}

variable "api_metrics_errors_denominator" {
  type        = any
  description = "Metrics errors denominator of module.api."
}

variable "api_metrics_errors_filter" {
  type        = any
  description = "Metrics errors filter of module.api."
}

variable "api_metrics_instances_filter" {
  type        = any
  description = "Metrics instances filter of module.api."
}

variable "api_metrics_latency_filter" {
  type        = any
  description = "Metrics latency filter of module.api."
}

variable "api_metrics_memory_filter" {
  type        = any
  description = "Metrics memory filter of module.api."
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

variable "web_url_map_name" {
  type        = string
  description = "Name of the URL map web."
}
