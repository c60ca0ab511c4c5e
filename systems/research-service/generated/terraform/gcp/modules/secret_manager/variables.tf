variable "anthropic_api_key_deletion_protection" {
  type        = bool
  description = "Deletion protection of the secret manager secret of anthropic_api_key."
  default     = null
}

variable "anthropic_api_key_enabled" {
  type        = bool
  description = "Whether this environment has google_secret_manager_secret.anthropic_api_key."
}

variable "anthropic_api_key_version_destroy_ttl" {
  type        = string
  description = "Version destroy TTL of the secret manager secret of anthropic_api_key."
  default     = null

  validation {
    condition     = try(length(var.anthropic_api_key_version_destroy_ttl) > 0, true)
    error_message = "anthropic_api_key_version_destroy_ttl must not be empty."
  }
}

variable "discord_functions_monitoring_notification_channel_name" {
  type        = string
  description = "Name of the monitoring notification channel discord_functions."
}

variable "discord_monitoring_notification_channel_names" {
  type        = list(string)
  description = "Names of the monitoring notification channel discord."
}

variable "discord_webhook_deletion_protection" {
  type        = bool
  description = "Deletion protection of the secret manager secret of discord_webhook."
}

variable "discord_webhook_version_destroy_ttl" {
  type        = string
  description = "Version destroy TTL of the secret manager secret of discord_webhook."
  default     = null

  validation {
    condition     = try(length(var.discord_webhook_version_destroy_ttl) > 0, true)
    error_message = "discord_webhook_version_destroy_ttl must not be empty."
  }
}

variable "gemini_api_key_deletion_protection" {
  type        = bool
  description = "Deletion protection of the secret manager secret of gemini_api_key."
  default     = null
}

variable "gemini_api_key_enabled" {
  type        = bool
  description = "Whether this environment has google_secret_manager_secret.gemini_api_key."
}

variable "gemini_api_key_version_destroy_ttl" {
  type        = string
  description = "Version destroy TTL of the secret manager secret of gemini_api_key."
  default     = null

  validation {
    condition     = try(length(var.gemini_api_key_version_destroy_ttl) > 0, true)
    error_message = "gemini_api_key_version_destroy_ttl must not be empty."
  }
}

variable "gh_personal_access_token_deletion_protection" {
  type        = bool
  description = "Deletion protection of the secret manager secret of gh_personal_access_token."
  default     = null
}

variable "gh_personal_access_token_enabled" {
  type        = bool
  description = "Whether this environment has google_secret_manager_secret.gh_personal_access_token."
}

variable "gh_personal_access_token_version_destroy_ttl" {
  type        = string
  description = "Version destroy TTL of the secret manager secret of gh_personal_access_token."
  default     = null

  validation {
    condition     = try(length(var.gh_personal_access_token_version_destroy_ttl) > 0, true)
    error_message = "gh_personal_access_token_version_destroy_ttl must not be empty."
  }
}

variable "langfuse_public_key_deletion_protection" {
  type        = bool
  description = "Deletion protection of the secret manager secret of langfuse_public_key."
  default     = null
}

variable "langfuse_public_key_enabled" {
  type        = bool
  description = "Whether this environment has google_secret_manager_secret.langfuse_public_key."
}

variable "langfuse_public_key_version_destroy_ttl" {
  type        = string
  description = "Version destroy TTL of the secret manager secret of langfuse_public_key."
  default     = null

  validation {
    condition     = try(length(var.langfuse_public_key_version_destroy_ttl) > 0, true)
    error_message = "langfuse_public_key_version_destroy_ttl must not be empty."
  }
}

variable "langfuse_secret_key_deletion_protection" {
  type        = bool
  description = "Deletion protection of the secret manager secret of langfuse_secret_key."
  default     = null
}

variable "langfuse_secret_key_enabled" {
  type        = bool
  description = "Whether this environment has google_secret_manager_secret.langfuse_secret_key."
}

variable "langfuse_secret_key_version_destroy_ttl" {
  type        = string
  description = "Version destroy TTL of the secret manager secret of langfuse_secret_key."
  default     = null

  validation {
    condition     = try(length(var.langfuse_secret_key_version_destroy_ttl) > 0, true)
    error_message = "langfuse_secret_key_version_destroy_ttl must not be empty."
  }
}

variable "name_prefix" {
  type        = string
  description = "Prefix of every name."
}

variable "openai_api_key_deletion_protection" {
  type        = bool
  description = "Deletion protection of the secret manager secret of openai_api_key."
  default     = null
}

variable "openai_api_key_enabled" {
  type        = bool
  description = "Whether this environment has google_secret_manager_secret.openai_api_key."
}

variable "openai_api_key_version_destroy_ttl" {
  type        = string
  description = "Version destroy TTL of the secret manager secret of openai_api_key."
  default     = null

  validation {
    condition     = try(length(var.openai_api_key_version_destroy_ttl) > 0, true)
    error_message = "openai_api_key_version_destroy_ttl must not be empty."
  }
}

variable "project_id" {
  type        = string
  description = "Google Cloud project."
}

variable "qdrant_api_key_deletion_protection" {
  type        = bool
  description = "Deletion protection of the secret manager secret of qdrant_api_key."
  default     = null
}

variable "qdrant_api_key_enabled" {
  type        = bool
  description = "Whether this environment has google_secret_manager_secret.qdrant_api_key."
}

variable "qdrant_api_key_version_destroy_ttl" {
  type        = string
  description = "Version destroy TTL of the secret manager secret of qdrant_api_key."
  default     = null

  validation {
    condition     = try(length(var.qdrant_api_key_version_destroy_ttl) > 0, true)
    error_message = "qdrant_api_key_version_destroy_ttl must not be empty."
  }
}

variable "region" {
  type        = string
  description = "Region of the resources."
}

variable "wandb_api_key_deletion_protection" {
  type        = bool
  description = "Deletion protection of the secret manager secret of wandb_api_key."
  default     = null
}

variable "wandb_api_key_enabled" {
  type        = bool
  description = "Whether this environment has google_secret_manager_secret.wandb_api_key."
}

variable "wandb_api_key_version_destroy_ttl" {
  type        = string
  description = "Version destroy TTL of the secret manager secret of wandb_api_key."
  default     = null

  validation {
    condition     = try(length(var.wandb_api_key_version_destroy_ttl) > 0, true)
    error_message = "wandb_api_key_version_destroy_ttl must not be empty."
  }
}
