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

variable "db_apply_immediately" {
  type        = bool
  description = "Apply immediately of the DB instance of db."
}

variable "db_backup_copy_enabled" {
  type        = bool
  description = "Whether this environment has backup copy of db."
}

variable "db_backup_retention_period" {
  type        = number
  description = "Backup retention period of the DB instance of db."

  validation {
    condition     = var.db_backup_retention_period >= 0 && floor(var.db_backup_retention_period) == var.db_backup_retention_period
    error_message = "db_backup_retention_period must be a whole number, zero or more."
  }
}

variable "db_credentials_recovery_window_in_days" {
  type        = number
  description = "Recovery window in days of the secretsmanager secret of db_credentials."

  validation {
    condition     = var.db_credentials_recovery_window_in_days >= 0 && floor(var.db_credentials_recovery_window_in_days) == var.db_credentials_recovery_window_in_days
    error_message = "db_credentials_recovery_window_in_days must be a whole number, zero or more."
  }
}

variable "db_delete_automated_backups" {
  type        = bool
  description = "Delete automated backups of the DB instance of db."
}

variable "db_deletion_protection" {
  type        = bool
  description = "Deletion protection of the DB instance of db."
}

variable "db_instance_class" {
  type        = string
  description = "Instance class of the DB instance of db."

  validation {
    condition     = length(var.db_instance_class) > 0
    error_message = "db_instance_class must not be empty."
  }
}

variable "db_multi_az" {
  type        = bool
  description = "Multi AZ of the DB instance of db."
}

variable "db_skip_final_snapshot" {
  type        = bool
  description = "Skip final snapshot of the DB instance of db."
}

variable "delivery_identity_provider_enabled" {
  type        = bool
  description = "Whether this environment has identity provider of delivery."
}

variable "edge_access_logs_force_destroy" {
  type        = bool
  description = "Force destroy of the S3 bucket of edge_access_logs."
}

variable "edge_enable_deletion_protection" {
  type        = bool
  description = "Enable deletion protection of the load balancer of edge."
}

variable "edge_keys" {
  type        = list(string)
  description = "Keys of the route53 record of edge."

  validation {
    condition     = length(var.edge_keys) > 0
    error_message = "edge_keys must not be empty."
  }
}

variable "environment" {
  type        = string
  description = "Name of the environment."

  validation {
    condition     = length(var.environment) > 0
    error_message = "environment must not be empty."
  }
}

variable "exports_force_destroy" {
  type        = bool
  description = "Force destroy of the S3 bucket of exports."
}

variable "frontend_desired_count" {
  type        = number
  description = "Desired count of the ECS service of frontend."

  validation {
    condition     = var.frontend_desired_count >= 0 && floor(var.frontend_desired_count) == var.frontend_desired_count
    error_message = "frontend_desired_count must be a whole number, zero or more."
  }
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

variable "history_force_destroy" {
  type        = bool
  description = "Force destroy of the S3 bucket of history."
}

variable "name_prefix" {
  type        = string
  description = "Prefix of every name."

  validation {
    condition     = length(var.name_prefix) > 0
    error_message = "name_prefix must not be empty."
  }
}

variable "overview_properties_metrics_item_dashboard_body_widgets_events_disk_properties_metrics_enabled" {
  type        = bool
  description = "Whether this environment has dashboard_body widgets events: Disk properties metrics."
}

variable "overview_properties_metrics_item_enabled" {
  type        = bool
  description = "Whether this environment has dashboard_body widgets events: Disk properties metrics."
}

variable "region" {
  type        = string
  description = "Region of the resources."

  validation {
    condition     = length(var.region) > 0
    error_message = "region must not be empty."
  }
}

variable "spending_limit_amount" {
  type        = string
  description = "Limit amount of the budgets budget of spending."

  validation {
    condition     = length(var.spending_limit_amount) > 0
    error_message = "spending_limit_amount must not be empty."
  }
}
