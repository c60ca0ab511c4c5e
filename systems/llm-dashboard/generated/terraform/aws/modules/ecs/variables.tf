variable "anthropic_api_key_arn" {
  type        = any
  description = "ARN of module.anthropic_api_key."
}

variable "backend_desired_count" {
  type        = number
  description = "Desired count of the ECS service of backend."

  validation {
    condition     = var.backend_desired_count >= 0 && floor(var.backend_desired_count) == var.backend_desired_count
    error_message = "backend_desired_count must be a whole number, zero or more."
  }
}

variable "backend_log_level_value" {
  type        = string
  description = "LOG LEVEL value of the ECS task definition of backend."

  validation {
    condition     = length(var.backend_log_level_value) > 0
    error_message = "backend_log_level_value must not be empty."
  }
}

variable "backend_max_capacity" {
  type        = number
  description = "Maximum capacity of the appautoscaling target of backend."

  validation {
    condition     = var.backend_max_capacity >= 0 && floor(var.backend_max_capacity) == var.backend_max_capacity
    error_message = "backend_max_capacity must be a whole number, zero or more."
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

variable "backend_retention_in_days" {
  type        = number
  description = "Retention in days of the log group of backend."

  validation {
    condition     = var.backend_retention_in_days >= 0 && floor(var.backend_retention_in_days) == var.backend_retention_in_days
    error_message = "backend_retention_in_days must be a whole number, zero or more."
  }
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

variable "edge_api_lb_listener_rule_action_target_group_arn" {
  type        = string
  description = "Action target group ARN of the load balancer listener rule edge_api."
}

variable "edge_https_lb_listener_default_action_target_group_arn" {
  type        = string
  description = "Default action target group ARN of the load balancer listener edge_https."
}

variable "edge_lb_arn_suffix" {
  type        = string
  description = "ARN suffix of the load balancer edge."
}

variable "edge_security_group_id" {
  type        = string
  description = "ID of the security group edge."
}

variable "events_bootstrap_brokers" {
  type        = any
  description = "Bootstrap brokers of module.events."
}

variable "events_consume_policies" {
  type        = any
  description = "Consume policies of module.events."
}

variable "events_produce_policy" {
  type        = any
  description = "Produce policy of module.events."
}

variable "events_security_group_id" {
  type        = any
  description = "Security group ID of module.events."
}

variable "exports_s3_bucket_arn" {
  type        = string
  description = "ARN of the S3 bucket exports."
}

variable "exports_s3_bucket_id" {
  type        = string
  description = "ID of the S3 bucket exports."
}

variable "frontend_desired_count" {
  type        = number
  description = "Desired count of the ECS service of frontend."

  validation {
    condition     = var.frontend_desired_count >= 0 && floor(var.frontend_desired_count) == var.frontend_desired_count
    error_message = "frontend_desired_count must be a whole number, zero or more."
  }
}

variable "frontend_lb_target_group_arn_suffix" {
  type        = string
  description = "ARN suffix of the load balancer target group frontend."
}

variable "frontend_log_level_value" {
  type        = string
  description = "LOG LEVEL value of the ECS task definition of frontend."

  validation {
    condition     = length(var.frontend_log_level_value) > 0
    error_message = "frontend_log_level_value must not be empty."
  }
}

variable "frontend_max_capacity" {
  type        = number
  description = "Maximum capacity of the appautoscaling target of frontend."

  validation {
    condition     = var.frontend_max_capacity >= 0 && floor(var.frontend_max_capacity) == var.frontend_max_capacity
    error_message = "frontend_max_capacity must be a whole number, zero or more."
  }
}

variable "frontend_min_capacity" {
  type        = number
  description = "Minimum capacity of the appautoscaling target of frontend."

  validation {
    condition     = var.frontend_min_capacity >= 0 && floor(var.frontend_min_capacity) == var.frontend_min_capacity
    error_message = "frontend_min_capacity must be a whole number, zero or more."
  }
}

variable "frontend_retention_in_days" {
  type        = number
  description = "Retention in days of the log group of frontend."

  validation {
    condition     = var.frontend_retention_in_days >= 0 && floor(var.frontend_retention_in_days) == var.frontend_retention_in_days
    error_message = "frontend_retention_in_days must be a whole number, zero or more."
  }
}

variable "images_repository_arns_llmdash_backend" {
  type        = any
  description = "Repository ARNs llmdash-backend of module.images."
}

variable "images_repository_arns_llmdash_frontend" {
  type        = any
  description = "Repository ARNs llmdash-frontend of module.images."
}

variable "images_repository_urls_llmdash_backend" {
  type        = any
  description = "Repository urls llmdash-backend of module.images."
}

variable "images_repository_urls_llmdash_frontend" {
  type        = any
  description = "Repository urls llmdash-frontend of module.images."
}

variable "main_private_subnet_ids" {
  type        = any
  description = "Private subnet IDs of module.main."
}

variable "main_vpc_id" {
  type        = any
  description = "VPC ID of module.main."
}

variable "models_invoke_policy" {
  type        = any
  description = "Invoke policy of module.models."
}

variable "models_region" {
  type        = any
  description = "Region of module.models."
}

variable "name_prefix" {
  type        = string
  description = "Prefix of every name."
}

variable "openai_api_key_arn" {
  type        = any
  description = "ARN of module.openai_api_key."
}

variable "ops_topic_arn" {
  type        = any
  description = "Topic ARN of module.ops."
}

variable "people_client_id" {
  type        = any
  description = "Client ID of module.people."
}

variable "people_issuer" {
  type        = any
  description = "Issuer of module.people."
}

variable "people_sign_in_url" {
  type        = any
  description = "Sign in URL of module.people."
}

variable "people_user_pool_id" {
  type        = any
  description = "User pool ID of module.people."
}
