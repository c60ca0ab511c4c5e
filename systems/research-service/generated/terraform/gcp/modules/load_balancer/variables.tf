variable "backend_name" {
  type        = any
  description = "Name of module.backend."
}

variable "discord_ids" {
  type        = any
  description = "IDs of module.discord."
}

variable "name_prefix" {
  type        = string
  description = "Prefix of every name."
}

variable "project_id" {
  type        = string
  description = "Google Cloud project."
}

variable "region" {
  type        = string
  description = "Region of the resources."
}

variable "site_certificate_manager_certificate_map_id" {
  type        = string
  description = "ID of the certificate manager certificate map site."
}

variable "site_dns_managed_zone_name" {
  type        = string
  description = "Name of the DNS managed zone site."
}

variable "waf_id" {
  type        = any
  description = "ID of module.waf."
  default     = null
}

variable "web_backend_security_policy_enabled" {
  type        = bool
  description = "Whether this environment has security_policy."
}

variable "web_keys" {
  type        = list(string)
  description = "Keys of the DNS record set of web."

  validation {
    condition     = length(var.web_keys) > 0
    error_message = "web_keys must not be empty."
  }
}

variable "web_slow_enabled" {
  type        = bool
  description = "Whether this environment has google_monitoring_alert_policy.web_slow."
}
