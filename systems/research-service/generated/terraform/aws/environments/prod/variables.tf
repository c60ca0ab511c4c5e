variable "db_allocated_storage" {
  type        = number
  description = "Allocated storage of the DB instance of db."

  validation {
    condition     = var.db_allocated_storage >= 0 && floor(var.db_allocated_storage) == var.db_allocated_storage
    error_message = "db_allocated_storage must be a whole number, zero or more."
  }
}

variable "db_apply_immediately" {
  type        = bool
  description = "Apply immediately of the DB instance of db."
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

variable "db_log_retention_in_days" {
  type        = number
  description = "Retention in days of the log group of db_log."

  validation {
    condition     = var.db_log_retention_in_days >= 0 && floor(var.db_log_retention_in_days) == var.db_log_retention_in_days
    error_message = "db_log_retention_in_days must be a whole number, zero or more."
  }
}

variable "db_max_allocated_storage" {
  type        = number
  description = "Maximum allocated storage of the DB instance of db."

  validation {
    condition     = var.db_max_allocated_storage >= 0 && floor(var.db_max_allocated_storage) == var.db_max_allocated_storage
    error_message = "db_max_allocated_storage must be a whole number, zero or more."
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

variable "environment" {
  type        = string
  description = "Name of the environment."

  validation {
    condition     = length(var.environment) > 0
    error_message = "environment must not be empty."
  }
}

variable "name_prefix" {
  type        = string
  description = "Prefix of every name."

  validation {
    condition     = length(var.name_prefix) > 0
    error_message = "name_prefix must not be empty."
  }
}

variable "overview_properties_metrics_item_dashboard_body_widgets_cache_cpu_and_memory_properties_metrics_enabled" {
  type        = bool
  description = "Whether this environment has dashboard_body widgets cache: CPU and memory properties metrics."
}

variable "overview_properties_metrics_item_enabled" {
  type        = bool
  description = "Whether this environment has dashboard_body widgets cache: CPU and memory properties metrics."
}

variable "region" {
  type        = string
  description = "Region of the resources."

  validation {
    condition     = length(var.region) > 0
    error_message = "region must not be empty."
  }
}
