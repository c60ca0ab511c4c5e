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

variable "backend_log_bucket_enabled" {
  type        = bool
  description = "Whether this environment has log bucket of backend."
}

variable "backend_log_level_value" {
  type        = string
  description = "LOG LEVEL value of the service of backend."

  validation {
    condition     = length(var.backend_log_level_value) > 0
    error_message = "backend_log_level_value must not be empty."
  }
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

variable "events_managed_kafka_cluster_cluster_id" {
  type        = string
  description = "Cluster ID of the managed kafka cluster events."
}

variable "exports_storage_bucket_name" {
  type        = string
  description = "Name of the storage bucket exports."
}

variable "frontend_deletion_protection" {
  type        = bool
  description = "Deletion protection of the service of frontend."
}

variable "frontend_log_bucket_enabled" {
  type        = bool
  description = "Whether this environment has log bucket of frontend."
}

variable "frontend_log_level_value" {
  type        = string
  description = "LOG LEVEL value of the service of frontend."

  validation {
    condition     = length(var.frontend_log_level_value) > 0
    error_message = "frontend_log_level_value must not be empty."
  }
}

variable "frontend_scaling_max_instance_count" {
  type        = number
  description = "Scaling maximum instance count of the service of frontend."

  validation {
    condition     = var.frontend_scaling_max_instance_count >= 0 && floor(var.frontend_scaling_max_instance_count) == var.frontend_scaling_max_instance_count
    error_message = "frontend_scaling_max_instance_count must be a whole number, zero or more."
  }
}

variable "frontend_scaling_min_instance_count" {
  type        = number
  description = "Scaling minimum instance count of the service of frontend."

  validation {
    condition     = var.frontend_scaling_min_instance_count >= 0 && floor(var.frontend_scaling_min_instance_count) == var.frontend_scaling_min_instance_count
    error_message = "frontend_scaling_min_instance_count must be a whole number, zero or more."
  }
}

variable "main_id" {
  type        = any
  description = "ID of module.main."
}

variable "main_subnet_id" {
  type        = any
  description = "Subnet ID of module.main."
}

variable "models_project_iam_custom_role_name" {
  type        = string
  description = "Name of the project IAM custom role models."
}

variable "models_vertex_ai_endpoint_id" {
  type        = string
  description = "ID of the vertex ai endpoint models."
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

variable "ops_ids" {
  type        = any
  description = "IDs of module.ops."
}

variable "project_id" {
  type        = string
  description = "Google Cloud project."
}

variable "region" {
  type        = string
  description = "Region of the resources."
}
