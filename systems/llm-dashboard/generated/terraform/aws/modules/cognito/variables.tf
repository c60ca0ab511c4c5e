variable "name_prefix" {
  type        = string
  description = "Prefix of every name."
}

variable "people_callback_urls" {
  type        = list(string)
  description = "Callback urls of the cognito user pool client of people."

  validation {
    condition     = length(var.people_callback_urls) > 0
    error_message = "people_callback_urls must not be empty."
  }
}

variable "people_deletion_protection" {
  type        = string
  description = "Deletion protection of the cognito user pool of people."

  validation {
    condition     = length(var.people_deletion_protection) > 0
    error_message = "people_deletion_protection must not be empty."
  }
}

variable "people_email_configuration_enabled" {
  type        = bool
  description = "Whether this environment has the email configuration."
}

variable "people_logout_urls" {
  type        = list(string)
  description = "Logout urls of the cognito user pool client of people."

  validation {
    condition     = length(var.people_logout_urls) > 0
    error_message = "people_logout_urls must not be empty."
  }
}

variable "people_mfa_configuration" {
  type        = string
  description = "Mfa configuration of the cognito user pool of people."

  validation {
    condition     = length(var.people_mfa_configuration) > 0
    error_message = "people_mfa_configuration must not be empty."
  }
}
