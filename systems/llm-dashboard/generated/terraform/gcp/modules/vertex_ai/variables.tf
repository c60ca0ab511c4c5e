variable "models_name" {
  type        = string
  description = "Name of the vertex ai endpoint of models."

  validation {
    condition     = length(var.models_name) > 0
    error_message = "models_name must not be empty."
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
