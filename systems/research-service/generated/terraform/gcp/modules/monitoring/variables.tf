variable "backend_service_name" {
  type        = string
  description = "Name of the service backend."
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

variable "runner_worker_pool_name" {
  type        = string
  description = "Name of the worker pool runner."
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

variable "tasks_dead_pubsub_subscription_name" {
  type        = string
  description = "Name of the pubsub subscription tasks_dead."
  default     = null
}

variable "tasks_pubsub_subscription_name" {
  type        = string
  description = "Name of the pubsub subscription tasks."
  default     = null
}

variable "web_url_map_name" {
  type        = string
  description = "Name of the URL map web."
  default     = null
}
