variable "anthropic_api_key_enabled" {
  type        = bool
  description = "Whether this environment has aws_secretsmanager_secret.anthropic_api_key."
}

variable "anthropic_api_key_recovery_window_in_days" {
  type        = number
  description = "Recovery window in days of the secretsmanager secret of anthropic_api_key."
  default     = null

  validation {
    condition     = try(var.anthropic_api_key_recovery_window_in_days >= 0 && floor(var.anthropic_api_key_recovery_window_in_days) == var.anthropic_api_key_recovery_window_in_days, true)
    error_message = "anthropic_api_key_recovery_window_in_days must be a whole number, zero or more."
  }
}

variable "discord_kms_key_arn" {
  type        = string
  description = "ARN of the KMS key discord."
}

variable "discord_sns_topic_arn" {
  type        = string
  description = "ARN of the SNS topic discord."
}

variable "discord_webhook_recovery_window_in_days" {
  type        = number
  description = "Recovery window in days of the secretsmanager secret of discord_webhook."

  validation {
    condition     = var.discord_webhook_recovery_window_in_days >= 0 && floor(var.discord_webhook_recovery_window_in_days) == var.discord_webhook_recovery_window_in_days
    error_message = "discord_webhook_recovery_window_in_days must be a whole number, zero or more."
  }
}

variable "gemini_api_key_enabled" {
  type        = bool
  description = "Whether this environment has aws_secretsmanager_secret.gemini_api_key."
}

variable "gemini_api_key_recovery_window_in_days" {
  type        = number
  description = "Recovery window in days of the secretsmanager secret of gemini_api_key."
  default     = null

  validation {
    condition     = try(var.gemini_api_key_recovery_window_in_days >= 0 && floor(var.gemini_api_key_recovery_window_in_days) == var.gemini_api_key_recovery_window_in_days, true)
    error_message = "gemini_api_key_recovery_window_in_days must be a whole number, zero or more."
  }
}

variable "gh_personal_access_token_enabled" {
  type        = bool
  description = "Whether this environment has aws_secretsmanager_secret.gh_personal_access_token."
}

variable "gh_personal_access_token_recovery_window_in_days" {
  type        = number
  description = "Recovery window in days of the secretsmanager secret of gh_personal_access_token."
  default     = null

  validation {
    condition     = try(var.gh_personal_access_token_recovery_window_in_days >= 0 && floor(var.gh_personal_access_token_recovery_window_in_days) == var.gh_personal_access_token_recovery_window_in_days, true)
    error_message = "gh_personal_access_token_recovery_window_in_days must be a whole number, zero or more."
  }
}

variable "langfuse_public_key_enabled" {
  type        = bool
  description = "Whether this environment has aws_ssm_parameter.langfuse_public_key."
}

variable "langfuse_secret_key_enabled" {
  type        = bool
  description = "Whether this environment has aws_ssm_parameter.langfuse_secret_key."
}

variable "name_prefix" {
  type        = string
  description = "Prefix of every name."
}

variable "openai_api_key_enabled" {
  type        = bool
  description = "Whether this environment has aws_secretsmanager_secret.openai_api_key."
}

variable "openai_api_key_recovery_window_in_days" {
  type        = number
  description = "Recovery window in days of the secretsmanager secret of openai_api_key."
  default     = null

  validation {
    condition     = try(var.openai_api_key_recovery_window_in_days >= 0 && floor(var.openai_api_key_recovery_window_in_days) == var.openai_api_key_recovery_window_in_days, true)
    error_message = "openai_api_key_recovery_window_in_days must be a whole number, zero or more."
  }
}

variable "qdrant_api_key_enabled" {
  type        = bool
  description = "Whether this environment has aws_secretsmanager_secret.qdrant_api_key."
}

variable "qdrant_api_key_recovery_window_in_days" {
  type        = number
  description = "Recovery window in days of the secretsmanager secret of qdrant_api_key."
  default     = null

  validation {
    condition     = try(var.qdrant_api_key_recovery_window_in_days >= 0 && floor(var.qdrant_api_key_recovery_window_in_days) == var.qdrant_api_key_recovery_window_in_days, true)
    error_message = "qdrant_api_key_recovery_window_in_days must be a whole number, zero or more."
  }
}

variable "wandb_api_key_enabled" {
  type        = bool
  description = "Whether this environment has aws_ssm_parameter.wandb_api_key."
}
