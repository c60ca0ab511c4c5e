variable "backend_service_account_email" {
  type        = string
  description = "Email of the service account backend."
}

variable "db_backup_retention_settings_retained_backups" {
  type        = number
  description = "Backup retention settings retained backups of the SQL database instance of db."

  validation {
    condition     = var.db_backup_retention_settings_retained_backups >= 0 && floor(var.db_backup_retention_settings_retained_backups) == var.db_backup_retention_settings_retained_backups
    error_message = "db_backup_retention_settings_retained_backups must be a whole number, zero or more."
  }
}

variable "db_deletion_protection" {
  type        = bool
  description = "Deletion protection of the SQL database instance of db."
}

variable "db_settings_availability_type" {
  type        = string
  description = "Settings availability type of the SQL database instance of db."

  validation {
    condition     = length(var.db_settings_availability_type) > 0
    error_message = "db_settings_availability_type must not be empty."
  }
}

variable "db_settings_deletion_protection_enabled" {
  type        = bool
  description = "Settings deletion protection enabled of the SQL database instance of db."
}

variable "db_settings_tier" {
  type        = string
  description = "Settings tier of the SQL database instance of db."

  validation {
    condition     = length(var.db_settings_tier) > 0
    error_message = "db_settings_tier must not be empty."
  }
}

variable "environment" {
  type        = string
  description = "Name of the environment."
}

variable "main_service_networking_connection_network" {
  type        = string
  description = "Network of the service networking connection main."
}

variable "name_prefix" {
  type        = string
  description = "Prefix of every name."
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
