variable "api_name" {
  type        = any
  description = "Name of module.api."
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
}

variable "web_keys" {
  type        = list(string)
  description = "Keys of the DNS record set of web."

  validation {
    condition     = length(var.web_keys) > 0
    error_message = "web_keys must not be empty."
  }
}
