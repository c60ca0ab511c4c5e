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

variable "main_data_subnet_ids" {
  type        = any
  description = "Data subnet IDs of module.main."
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
