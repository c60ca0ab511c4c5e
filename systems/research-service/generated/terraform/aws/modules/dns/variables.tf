variable "name_prefix" {
  type        = string
  description = "Prefix of every name."
}

variable "site_name" {
  type        = string
  description = "Name of the route53 zone of site."

  validation {
    condition     = length(var.site_name) > 0
    error_message = "site_name must not be empty."
  }
}

variable "site_validation_keys" {
  type        = list(string)
  description = "Keys of the route53 record of site_validation."

  validation {
    condition     = length(var.site_validation_keys) > 0
    error_message = "site_validation_keys must not be empty."
  }
}
