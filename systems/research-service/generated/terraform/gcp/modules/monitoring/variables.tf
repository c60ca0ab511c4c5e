variable "backend_metrics_cpu_filter" {
  type        = any
  description = "Metrics CPU filter of module.backend."
  default     = null
}

variable "backend_metrics_errors_denominator" {
  type        = any
  description = "Metrics errors denominator of module.backend."
  default     = null
}

variable "backend_metrics_errors_filter" {
  type        = any
  description = "Metrics errors filter of module.backend."
  default     = null
}

variable "backend_metrics_instances_filter" {
  type        = any
  description = "Metrics instances filter of module.backend."
  default     = null
}

variable "backend_metrics_latency_filter" {
  type        = any
  description = "Metrics latency filter of module.backend."
  default     = null
}

variable "backend_metrics_memory_filter" {
  type        = any
  description = "Metrics memory filter of module.backend."
  default     = null
}

variable "cache_instance_id" {
  type        = any
  description = "Instance ID of module.cache."
  default     = null
}

variable "db_name" {
  type        = any
  description = "Name of module.db."
  default     = null
}

variable "discord_email_ids" {
  type        = any
  description = "Email IDs of module.discord."
}

variable "name_prefix" {
  type        = string
  description = "Prefix of every name."
}

variable "overview_enabled" {
  type        = bool
  description = "Whether this environment has google_monitoring_dashboard.overview."
}

variable "project_id" {
  type        = string
  description = "Google Cloud project."
}

variable "runner_metrics_cpu_filter" {
  type        = any
  description = "Metrics CPU filter of module.runner."
  default     = null
}

variable "runner_metrics_instances_filter" {
  type        = any
  description = "Metrics instances filter of module.runner."
  default     = null
}

variable "runner_metrics_memory_filter" {
  type        = any
  description = "Metrics memory filter of module.runner."
  default     = null
}

variable "spending_specified_amount_units" {
  type        = string
  description = "Specified amount units of the billing budget of spending."

  validation {
    condition     = length(var.spending_specified_amount_units) > 0
    error_message = "spending_specified_amount_units must not be empty."
  }
}

variable "tasks_metrics_age_filter" {
  type        = any
  description = "Metrics age filter of module.tasks."
  default     = null
}

variable "tasks_metrics_dead_letters_filter" {
  type        = any
  description = "Metrics dead letters filter of module.tasks."
  default     = null
}

variable "tasks_metrics_depth_filter" {
  type        = any
  description = "Metrics depth filter of module.tasks."
  default     = null
}

variable "web_url_map_name" {
  type        = string
  description = "Name of the URL map web."
  default     = null
}
