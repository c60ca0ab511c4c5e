variable "environment" {
  type        = string
  description = "Name of the environment."

  validation {
    condition     = length(var.environment) > 0
    error_message = "environment must not be empty."
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
