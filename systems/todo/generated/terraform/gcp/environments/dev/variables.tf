variable "api_deletion_protection" {
  type        = bool
  description = "Deletion protection of the service of api."
}

variable "api_log_bucket_enabled" {
  type        = bool
  description = "Whether this environment has log bucket of api."
}

variable "api_scaling_max_instance_count" {
  type        = number
  description = "Scaling maximum instance count of the service of api."

  validation {
    condition     = var.api_scaling_max_instance_count >= 0 && floor(var.api_scaling_max_instance_count) == var.api_scaling_max_instance_count
    error_message = "api_scaling_max_instance_count must be a whole number, zero or more."
  }
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

  validation {
    condition     = length(var.environment) > 0
    error_message = "environment must not be empty."
  }
}

variable "main_ip_cidr_range" {
  type        = string
  description = "IP CIDR range of the subnetwork of main."

  validation {
    condition     = can(cidrhost(var.main_ip_cidr_range, 0))
    error_message = "main_ip_cidr_range must be an address range such as 10.0.0.0/16."
  }
}

variable "main_log_config_enabled" {
  type        = bool
  description = "Whether this environment has the log config."
}

variable "main_osaka_ip_cidr_range" {
  type        = string
  description = "IP CIDR range of the subnetwork of main_osaka."

  validation {
    condition     = can(cidrhost(var.main_osaka_ip_cidr_range, 0))
    error_message = "main_osaka_ip_cidr_range must be an address range such as 10.0.0.0/16."
  }
}

variable "main_osaka_log_config_enabled" {
  type        = bool
  description = "Whether this environment has the log config."
}

variable "main_services_address" {
  type        = string
  description = "Address of the global address of main_services."

  validation {
    condition     = length(var.main_services_address) > 0
    error_message = "main_services_address must not be empty."
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

variable "project_id" {
  type        = string
  description = "Google Cloud project."

  validation {
    condition     = length(var.project_id) > 0
    error_message = "project_id must not be empty."
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

variable "site_dns_name" {
  type        = string
  description = "DNS name of the DNS managed zone of site."

  validation {
    condition     = length(var.site_dns_name) > 0
    error_message = "site_dns_name must not be empty."
  }
}

variable "site_keys" {
  type        = list(string)
  description = "Keys of the certificate manager DNS authorization of site."

  validation {
    condition     = length(var.site_keys) > 0
    error_message = "site_keys must not be empty."
  }
}

variable "spending_specified_amount_units" {
  type        = string
  description = "Specified amount units of the billing budget of spending."

  validation {
    condition     = length(var.spending_specified_amount_units) > 0
    error_message = "spending_specified_amount_units must not be empty."
  }
}

variable "web_keys" {
  type        = list(string)
  description = "Keys of the DNS record set of web."

  validation {
    condition     = length(var.web_keys) > 0
    error_message = "web_keys must not be empty."
  }
}
