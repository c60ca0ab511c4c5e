variable "anthropic_api_key_arn" {
  type        = any
  description = "ARN of module.anthropic_api_key."
}

variable "backend_container_definitions_collector_enabled" {
  type        = bool
  description = "Whether this environment has collector."
}

variable "backend_cpu" {
  type        = string
  description = "CPU of the ECS task definition of backend."

  validation {
    condition     = length(var.backend_cpu) > 0
    error_message = "backend_cpu must not be empty."
  }
}

variable "backend_cpu_scaling_enabled" {
  type        = bool
  description = "Whether this environment has cpu scaling of backend."
}

variable "backend_desired_count" {
  type        = number
  description = "Desired count of the ECS service of backend."

  validation {
    condition     = var.backend_desired_count >= 0 && floor(var.backend_desired_count) == var.backend_desired_count
    error_message = "backend_desired_count must be a whole number, zero or more."
  }
}

variable "backend_environment_otel_exporter_otlp_endpoint_enabled" {
  type        = bool
  description = "Whether this environment has OTEL_EXPORTER_OTLP_ENDPOINT."
}

variable "backend_max_capacity" {
  type        = number
  description = "Maximum capacity of the appautoscaling target of backend."

  validation {
    condition     = var.backend_max_capacity >= 0 && floor(var.backend_max_capacity) == var.backend_max_capacity
    error_message = "backend_max_capacity must be a whole number, zero or more."
  }
}

variable "backend_memory" {
  type        = string
  description = "Memory of the ECS task definition of backend."

  validation {
    condition     = length(var.backend_memory) > 0
    error_message = "backend_memory must not be empty."
  }
}

variable "backend_min_capacity" {
  type        = number
  description = "Minimum capacity of the appautoscaling target of backend."

  validation {
    condition     = var.backend_min_capacity >= 0 && floor(var.backend_min_capacity) == var.backend_min_capacity
    error_message = "backend_min_capacity must be a whole number, zero or more."
  }
}

variable "backend_off_hours_enabled" {
  type        = bool
  description = "Whether this environment has off hours of backend."
}

variable "backend_retention_in_days" {
  type        = number
  description = "Retention in days of the log group of backend."

  validation {
    condition     = var.backend_retention_in_days >= 0 && floor(var.backend_retention_in_days) == var.backend_retention_in_days
    error_message = "backend_retention_in_days must be a whole number, zero or more."
  }
}

variable "backend_tmpfs_size" {
  type        = number
  description = "Tmpfs size of the ECS task definition of backend."

  validation {
    condition     = var.backend_tmpfs_size >= 0 && floor(var.backend_tmpfs_size) == var.backend_tmpfs_size
    error_message = "backend_tmpfs_size must be a whole number, zero or more."
  }
}

variable "backend_tracing_enabled" {
  type        = bool
  description = "Whether this environment has tracing of backend."
}

variable "cache_elasticache_replication_group_arn" {
  type        = string
  description = "ARN of the elasticache replication group cache."
}

variable "cache_elasticache_replication_group_primary_endpoint_address" {
  type        = string
  description = "Primary endpoint address of the elasticache replication group cache."
}

variable "cache_elasticache_replication_group_replication_group_id" {
  type        = string
  description = "Replication group ID of the elasticache replication group cache."
}

variable "cache_readwrite_elasticache_user_arn" {
  type        = string
  description = "ARN of the elasticache user cache_readwrite."
}

variable "cache_readwrite_elasticache_user_user_name" {
  type        = string
  description = "User name of the elasticache user cache_readwrite."
}

variable "cache_security_group_id" {
  type        = string
  description = "ID of the security group cache."
}

variable "claude_invoke_policy" {
  type        = any
  description = "Invoke policy of module.claude."
}

variable "claude_region" {
  type        = any
  description = "Region of module.claude."
}

variable "db_credentials_secretsmanager_secret_arn" {
  type        = string
  description = "ARN of the secretsmanager secret db_credentials."
}

variable "db_credentials_secretsmanager_secret_version_secret_string_wo_version" {
  type        = number
  description = "Secret string wo version of the secretsmanager secret version db_credentials."
}

variable "db_credentials_secretsmanager_secret_version_version_id" {
  type        = string
  description = "Version ID of the secretsmanager secret version db_credentials."
}

variable "db_instance_address" {
  type        = string
  description = "Address of the DB instance db."
}

variable "db_security_group_id" {
  type        = string
  description = "ID of the security group db."
}

variable "discord_topic_arn" {
  type        = any
  description = "Topic ARN of module.discord."
}

variable "files_s3_bucket_arn" {
  type        = string
  description = "ARN of the S3 bucket files."
}

variable "files_s3_bucket_id" {
  type        = string
  description = "ID of the S3 bucket files."
}

variable "gemini_api_key_arn" {
  type        = any
  description = "ARN of module.gemini_api_key."
}

variable "gh_personal_access_token_arn" {
  type        = any
  description = "ARN of module.gh_personal_access_token."
}

variable "images_repository_arns_airas_backend" {
  type        = any
  description = "Repository ARNs airas-backend of module.images."
}

variable "images_repository_urls_airas_backend" {
  type        = any
  description = "Repository urls airas-backend of module.images."
}

variable "langfuse_public_key_arn" {
  type        = any
  description = "ARN of module.langfuse_public_key."
}

variable "langfuse_secret_key_arn" {
  type        = any
  description = "ARN of module.langfuse_secret_key."
}

variable "main_private_subnet_ids" {
  type        = any
  description = "Private subnet IDs of module.main."
}

variable "main_vpc_id" {
  type        = any
  description = "VPC ID of module.main."
}

variable "name_prefix" {
  type        = string
  description = "Prefix of every name."
}

variable "openai_api_key_arn" {
  type        = any
  description = "ARN of module.openai_api_key."
}

variable "qdrant_api_key_arn" {
  type        = any
  description = "ARN of module.qdrant_api_key."
}

variable "runner_cpu" {
  type        = string
  description = "CPU of the ECS task definition of runner."

  validation {
    condition     = length(var.runner_cpu) > 0
    error_message = "runner_cpu must not be empty."
  }
}

variable "runner_desired_count" {
  type        = number
  description = "Desired count of the ECS service of runner."

  validation {
    condition     = var.runner_desired_count >= 0 && floor(var.runner_desired_count) == var.runner_desired_count
    error_message = "runner_desired_count must be a whole number, zero or more."
  }
}

variable "runner_max_capacity" {
  type        = number
  description = "Maximum capacity of the appautoscaling target of runner."

  validation {
    condition     = var.runner_max_capacity >= 0 && floor(var.runner_max_capacity) == var.runner_max_capacity
    error_message = "runner_max_capacity must be a whole number, zero or more."
  }
}

variable "runner_memory" {
  type        = string
  description = "Memory of the ECS task definition of runner."

  validation {
    condition     = length(var.runner_memory) > 0
    error_message = "runner_memory must not be empty."
  }
}

variable "runner_min_capacity" {
  type        = number
  description = "Minimum capacity of the appautoscaling target of runner."

  validation {
    condition     = var.runner_min_capacity >= 0 && floor(var.runner_min_capacity) == var.runner_min_capacity
    error_message = "runner_min_capacity must be a whole number, zero or more."
  }
}

variable "runner_retention_in_days" {
  type        = number
  description = "Retention in days of the log group of runner."

  validation {
    condition     = var.runner_retention_in_days >= 0 && floor(var.runner_retention_in_days) == var.runner_retention_in_days
    error_message = "runner_retention_in_days must be a whole number, zero or more."
  }
}

variable "runner_scale_to_zero_enabled" {
  type        = bool
  description = "Whether this environment has scale to zero of runner."
}

variable "runner_tmpfs_size" {
  type        = number
  description = "Tmpfs size of the ECS task definition of runner."

  validation {
    condition     = var.runner_tmpfs_size >= 0 && floor(var.runner_tmpfs_size) == var.runner_tmpfs_size
    error_message = "runner_tmpfs_size must be a whole number, zero or more."
  }
}

variable "tasks_name" {
  type        = any
  description = "Name of module.tasks."
}

variable "tasks_receive_policy" {
  type        = any
  description = "Receive policy of module.tasks."
}

variable "tasks_send_policy" {
  type        = any
  description = "Send policy of module.tasks."
}

variable "tasks_url" {
  type        = any
  description = "URL of module.tasks."
}

variable "wandb_api_key_arn" {
  type        = any
  description = "ARN of module.wandb_api_key."
}

variable "web_https_lb_listener_default_action_target_group_arn" {
  type        = string
  description = "Default action target group ARN of the load balancer listener web_https."
}

variable "web_security_group_id" {
  type        = string
  description = "ID of the security group web."
}
