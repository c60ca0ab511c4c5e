variable "anthropic_api_key_id" {
  type        = any
  description = "ID of module.anthropic_api_key."
}

variable "anthropic_api_key_secret_id" {
  type        = any
  description = "Secret ID of module.anthropic_api_key."
}

variable "backend_deletion_protection" {
  type        = bool
  description = "Deletion protection of the service of backend."
}

variable "backend_limits_memory" {
  type        = string
  description = "Limits memory of the service of backend."

  validation {
    condition     = length(var.backend_limits_memory) > 0
    error_message = "backend_limits_memory must not be empty."
  }
}

variable "backend_log_bucket_enabled" {
  type        = bool
  description = "Whether this environment has log bucket of backend."
}

variable "backend_otel_service_name_enabled" {
  type        = bool
  description = "Whether this environment has the otel service name."
}

variable "backend_scaling_max_instance_count" {
  type        = number
  description = "Scaling maximum instance count of the service of backend."

  validation {
    condition     = var.backend_scaling_max_instance_count >= 0 && floor(var.backend_scaling_max_instance_count) == var.backend_scaling_max_instance_count
    error_message = "backend_scaling_max_instance_count must be a whole number, zero or more."
  }
}

variable "backend_scaling_min_instance_count" {
  type        = number
  description = "Scaling minimum instance count of the service of backend."

  validation {
    condition     = var.backend_scaling_min_instance_count >= 0 && floor(var.backend_scaling_min_instance_count) == var.backend_scaling_min_instance_count
    error_message = "backend_scaling_min_instance_count must be a whole number, zero or more."
  }
}

variable "backend_tracing_enabled" {
  type        = bool
  description = "Whether this environment has tracing of backend."
}

variable "cache_ca_certificates" {
  type        = any
  description = "Ca certificates of module.cache."
}

variable "cache_connection_condition_expression" {
  type        = any
  description = "Connection condition expression of module.cache."
}

variable "cache_connection_condition_title" {
  type        = any
  description = "Connection condition title of module.cache."
}

variable "cache_host" {
  type        = any
  description = "Host of module.cache."
}

variable "cache_port" {
  type        = any
  description = "Port of module.cache."
}

variable "claude_project_iam_custom_role_name" {
  type        = string
  description = "Name of the project IAM custom role claude."
}

variable "db_connection_name" {
  type        = any
  description = "Connection name of module.db."
}

variable "db_database" {
  type        = any
  description = "Database of module.db."
}

variable "db_name" {
  type        = any
  description = "Name of module.db."
}

variable "db_user_names_backend" {
  type        = any
  description = "User names backend of module.db."
}

variable "db_user_names_runner" {
  type        = any
  description = "User names runner of module.db."
}

variable "discord_ids" {
  type        = any
  description = "IDs of module.discord."
}

variable "files_storage_bucket_name" {
  type        = string
  description = "Name of the storage bucket files."
}

variable "gemini_api_key_id" {
  type        = any
  description = "ID of module.gemini_api_key."
}

variable "gemini_api_key_secret_id" {
  type        = any
  description = "Secret ID of module.gemini_api_key."
}

variable "gh_personal_access_token_id" {
  type        = any
  description = "ID of module.gh_personal_access_token."
}

variable "gh_personal_access_token_secret_id" {
  type        = any
  description = "Secret ID of module.gh_personal_access_token."
}

variable "langfuse_public_key_id" {
  type        = any
  description = "ID of module.langfuse_public_key."
}

variable "langfuse_public_key_secret_id" {
  type        = any
  description = "Secret ID of module.langfuse_public_key."
}

variable "langfuse_secret_key_id" {
  type        = any
  description = "ID of module.langfuse_secret_key."
}

variable "langfuse_secret_key_secret_id" {
  type        = any
  description = "Secret ID of module.langfuse_secret_key."
}

variable "main_id" {
  type        = any
  description = "ID of module.main."
}

variable "main_subnet_id" {
  type        = any
  description = "Subnet ID of module.main."
}

variable "name_prefix" {
  type        = string
  description = "Prefix of every name."
}

variable "openai_api_key_id" {
  type        = any
  description = "ID of module.openai_api_key."
}

variable "openai_api_key_secret_id" {
  type        = any
  description = "Secret ID of module.openai_api_key."
}

variable "project_id" {
  type        = string
  description = "Google Cloud project."
}

variable "qdrant_api_key_id" {
  type        = any
  description = "ID of module.qdrant_api_key."
}

variable "qdrant_api_key_secret_id" {
  type        = any
  description = "Secret ID of module.qdrant_api_key."
}

variable "region" {
  type        = string
  description = "Region of the resources."
}

variable "runner_deletion_protection" {
  type        = bool
  description = "Deletion protection of the worker pool of runner."
}

variable "runner_limits_cpu" {
  type        = string
  description = "Limits CPU of the worker pool of runner."

  validation {
    condition     = length(var.runner_limits_cpu) > 0
    error_message = "runner_limits_cpu must not be empty."
  }
}

variable "runner_limits_memory" {
  type        = string
  description = "Limits memory of the worker pool of runner."

  validation {
    condition     = length(var.runner_limits_memory) > 0
    error_message = "runner_limits_memory must not be empty."
  }
}

variable "runner_log_bucket_enabled" {
  type        = bool
  description = "Whether this environment has log bucket of runner."
}

variable "runner_scaling_manual_instance_count" {
  type        = number
  description = "Scaling manual instance count of the worker pool of runner."

  validation {
    condition     = var.runner_scaling_manual_instance_count >= 0 && floor(var.runner_scaling_manual_instance_count) == var.runner_scaling_manual_instance_count
    error_message = "runner_scaling_manual_instance_count must be a whole number, zero or more."
  }
}

variable "tasks_pubsub_subscription_id" {
  type        = string
  description = "ID of the pubsub subscription tasks."
}

variable "tasks_pubsub_subscription_name" {
  type        = string
  description = "Name of the pubsub subscription tasks."
}

variable "tasks_pubsub_topic_id" {
  type        = string
  description = "ID of the pubsub topic tasks."
}

variable "tasks_pubsub_topic_name" {
  type        = string
  description = "Name of the pubsub topic tasks."
}

variable "wandb_api_key_id" {
  type        = any
  description = "ID of module.wandb_api_key."
}

variable "wandb_api_key_secret_id" {
  type        = any
  description = "Secret ID of module.wandb_api_key."
}
