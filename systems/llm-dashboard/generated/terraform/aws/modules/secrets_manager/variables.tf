variable "anthropic_api_key_recovery_window_in_days" {
  type        = number
  description = "Recovery window in days of the secretsmanager secret of anthropic_api_key."

  validation {
    condition     = var.anthropic_api_key_recovery_window_in_days >= 0 && floor(var.anthropic_api_key_recovery_window_in_days) == var.anthropic_api_key_recovery_window_in_days
    error_message = "anthropic_api_key_recovery_window_in_days must be a whole number, zero or more."
  }
}

variable "name_prefix" {
  type        = string
  description = "Prefix of every name."
}

variable "openai_api_key_recovery_window_in_days" {
  type        = number
  description = "Recovery window in days of the secretsmanager secret of openai_api_key."

  validation {
    condition     = var.openai_api_key_recovery_window_in_days >= 0 && floor(var.openai_api_key_recovery_window_in_days) == var.openai_api_key_recovery_window_in_days
    error_message = "openai_api_key_recovery_window_in_days must be a whole number, zero or more."
  }
}

variable "ops_kms_key_arn" {
  type        = string
  description = "ARN of the KMS key ops."
}

variable "ops_sns_topic_arn" {
  type        = string
  description = "ARN of the SNS topic ops."
}
