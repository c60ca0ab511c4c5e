variable "api_service_account_email" {
  type        = string
  description = "Email of the service account api."
}

variable "db_connections_condition_threshold_value" {
  type        = number
  description = "Condition threshold threshold value of the monitoring alert policy of db_connections."

  validation {
    condition     = var.db_connections_condition_threshold_value >= 0 && floor(var.db_connections_condition_threshold_value) == var.db_connections_condition_threshold_value
    error_message = "db_connections_condition_threshold_value must be a whole number, zero or more."
  }
}

variable "db_deletion_protection" {
  type        = bool
  description = "Deletion protection of the SQL database instance of db."
}

variable "db_replica_keys" {
  type        = list(string)
  description = "Keys of the SQL database instance of db_replica."
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
