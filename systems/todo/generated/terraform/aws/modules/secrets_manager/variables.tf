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

variable "ops_kms_key_arn" {
  type        = string
  description = "ARN of the KMS key ops."
}

variable "ops_sns_topic_arn" {
  type        = string
  description = "ARN of the SNS topic ops."
}
