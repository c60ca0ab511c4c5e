variable "api_token_recovery_window_in_days" {
  type        = number
  description = "Recovery window in days of the secretsmanager secret of api_token."

  validation {
    condition     = var.api_token_recovery_window_in_days >= 0 && floor(var.api_token_recovery_window_in_days) == var.api_token_recovery_window_in_days
    error_message = "api_token_recovery_window_in_days must be a whole number, zero or more."
  }
}

variable "name_prefix" {
  type        = string
  description = "Prefix of every name."
}
