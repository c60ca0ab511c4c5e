variable "backend_name" {
  type        = any
  description = "Name of module.backend."
}

variable "edge_keys" {
  type        = list(string)
  description = "Keys of the DNS record set of edge."

  validation {
    condition     = length(var.edge_keys) > 0
    error_message = "edge_keys must not be empty."
  }
}

variable "frontend_name" {
  type        = any
  description = "Name of module.frontend."
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

variable "shield_id" {
  type        = any
  description = "ID of module.shield."
}

variable "site_certificate_manager_certificate_map_id" {
  type        = string
  description = "ID of the certificate manager certificate map site."
}

variable "site_dns_managed_zone_name" {
  type        = string
  description = "Name of the DNS managed zone site."
}
