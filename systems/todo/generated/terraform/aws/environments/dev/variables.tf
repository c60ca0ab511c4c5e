variable "db_apply_immediately" {
  type        = bool
  description = "Apply immediately of the DB instance of db."
}

variable "db_connections_threshold" {
  type        = number
  description = "Threshold of the metric alarm of db_connections."

  validation {
    condition     = var.db_connections_threshold >= 0 && floor(var.db_connections_threshold) == var.db_connections_threshold
    error_message = "db_connections_threshold must be a whole number, zero or more."
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

variable "db_replica_keys" {
  type        = list(string)
  description = "Keys of the DB instance of db_replica."
}

variable "db_skip_final_snapshot" {
  type        = bool
  description = "Skip final snapshot of the DB instance of db."
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

variable "region" {
  type        = string
  description = "Region of the resources."

  validation {
    condition     = length(var.region) > 0
    error_message = "region must not be empty."
  }
}
