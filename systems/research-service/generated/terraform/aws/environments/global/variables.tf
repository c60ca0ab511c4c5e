variable "anthropic_api_key_enabled" {
  type        = bool
  description = "Whether this environment has aws_secretsmanager_secret.anthropic_api_key."
}

variable "anthropic_api_key_recovery_window_in_days" {
  type        = number
  description = "Recovery window in days of the secretsmanager secret of anthropic_api_key."

  validation {
    condition     = try(var.anthropic_api_key_recovery_window_in_days >= 0 && floor(var.anthropic_api_key_recovery_window_in_days) == var.anthropic_api_key_recovery_window_in_days, true)
    error_message = "anthropic_api_key_recovery_window_in_days must be a whole number, zero or more."
  }
}

variable "discord_webhook_recovery_window_in_days" {
  type        = number
  description = "Recovery window in days of the secretsmanager secret of discord_webhook."

  validation {
    condition     = var.discord_webhook_recovery_window_in_days >= 0 && floor(var.discord_webhook_recovery_window_in_days) == var.discord_webhook_recovery_window_in_days
    error_message = "discord_webhook_recovery_window_in_days must be a whole number, zero or more."
  }
}

variable "environment" {
  type        = string
  description = "Name of the environment."

  validation {
    condition     = length(var.environment) > 0
    error_message = "environment must not be empty."
  }
}

variable "gemini_api_key_enabled" {
  type        = bool
  description = "Whether this environment has aws_secretsmanager_secret.gemini_api_key."
}

variable "gemini_api_key_recovery_window_in_days" {
  type        = number
  description = "Recovery window in days of the secretsmanager secret of gemini_api_key."

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

  validation {
    condition     = length(var.name_prefix) > 0
    error_message = "name_prefix must not be empty."
  }
}

variable "openai_api_key_enabled" {
  type        = bool
  description = "Whether this environment has aws_secretsmanager_secret.openai_api_key."
}

variable "openai_api_key_recovery_window_in_days" {
  type        = number
  description = "Recovery window in days of the secretsmanager secret of openai_api_key."

  validation {
    condition     = try(var.openai_api_key_recovery_window_in_days >= 0 && floor(var.openai_api_key_recovery_window_in_days) == var.openai_api_key_recovery_window_in_days, true)
    error_message = "openai_api_key_recovery_window_in_days must be a whole number, zero or more."
  }
}

variable "overview_enabled" {
  type        = bool
  description = "Whether this environment has aws_cloudwatch_dashboard.overview."
}

variable "overview_properties_metrics_item_dashboard_body_widgets_cache_cpu_and_memory_properties_metrics_enabled" {
  type        = bool
  description = "Whether this environment has dashboard_body widgets cache: CPU and memory properties metrics."
}

variable "overview_properties_metrics_item_enabled" {
  type        = bool
  description = "Whether this environment has dashboard_body widgets cache: CPU and memory properties metrics."
}

variable "qdrant_api_key_enabled" {
  type        = bool
  description = "Whether this environment has aws_secretsmanager_secret.qdrant_api_key."
}

variable "qdrant_api_key_recovery_window_in_days" {
  type        = number
  description = "Recovery window in days of the secretsmanager secret of qdrant_api_key."

  validation {
    condition     = try(var.qdrant_api_key_recovery_window_in_days >= 0 && floor(var.qdrant_api_key_recovery_window_in_days) == var.qdrant_api_key_recovery_window_in_days, true)
    error_message = "qdrant_api_key_recovery_window_in_days must be a whole number, zero or more."
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

variable "spending_limit_amount" {
  type        = string
  description = "Limit amount of the budgets budget of spending."

  validation {
    condition     = length(var.spending_limit_amount) > 0
    error_message = "spending_limit_amount must not be empty."
  }
}

variable "wandb_api_key_enabled" {
  type        = bool
  description = "Whether this environment has aws_ssm_parameter.wandb_api_key."
}
