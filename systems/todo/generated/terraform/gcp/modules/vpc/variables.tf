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
}

variable "region" {
  type        = string
  description = "Region of the resources."
}
