variable "api_desired_count" {
  type        = number
  description = "Desired count of the ECS service of api."

  validation {
    condition     = var.api_desired_count >= 0 && floor(var.api_desired_count) == var.api_desired_count
    error_message = "api_desired_count must be a whole number, zero or more."
  }
}

variable "api_low_instances_threshold" {
  type        = number
  description = "Threshold of the metric alarm of api_low_instances."

  validation {
    condition     = var.api_low_instances_threshold >= 0 && floor(var.api_low_instances_threshold) == var.api_low_instances_threshold
    error_message = "api_low_instances_threshold must be a whole number, zero or more."
  }
}

variable "api_max_capacity" {
  type        = number
  description = "Maximum capacity of the appautoscaling target of api."

  validation {
    condition     = var.api_max_capacity >= 0 && floor(var.api_max_capacity) == var.api_max_capacity
    error_message = "api_max_capacity must be a whole number, zero or more."
  }
}

variable "api_min_capacity" {
  type        = number
  description = "Minimum capacity of the appautoscaling target of api."

  validation {
    condition     = var.api_min_capacity >= 0 && floor(var.api_min_capacity) == var.api_min_capacity
    error_message = "api_min_capacity must be a whole number, zero or more."
  }
}

variable "api_retention_in_days" {
  type        = number
  description = "Retention in days of the log group of api."

  validation {
    condition     = var.api_retention_in_days >= 0 && floor(var.api_retention_in_days) == var.api_retention_in_days
    error_message = "api_retention_in_days must be a whole number, zero or more."
  }
}

variable "api_token_arn" {
  type        = any
  description = "ARN of module.api_token."
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

variable "images_repository_arns_todo_api" {
  type        = any
  description = "Repository ARNs todo-api of module.images."
}

variable "images_repository_urls_todo_api" {
  type        = any
  description = "Repository urls todo-api of module.images."
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

variable "ops_topic_arn" {
  type        = any
  description = "Topic ARN of module.ops."
}

variable "web_https_lb_listener_default_action_target_group_arn" {
  type        = string
  description = "Default action target group ARN of the load balancer listener web_https."
}

variable "web_security_group_id" {
  type        = string
  description = "ID of the security group web."
}
