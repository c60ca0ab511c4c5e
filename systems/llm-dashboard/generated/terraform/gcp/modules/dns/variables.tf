variable "name_prefix" {
  type        = string
  description = "Prefix of every name."
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
