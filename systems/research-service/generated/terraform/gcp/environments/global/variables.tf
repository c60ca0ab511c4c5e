variable "anthropic_api_key_deletion_protection" {
  type        = bool
  description = "Deletion protection of the secret manager secret of anthropic_api_key."
}

variable "anthropic_api_key_enabled" {
  type        = bool
  description = "Whether this environment has google_secret_manager_secret.anthropic_api_key."
}

variable "anthropic_api_key_version_destroy_ttl" {
  type        = string
  description = "Version destroy TTL of the secret manager secret of anthropic_api_key."

  validation {
    condition     = try(length(var.anthropic_api_key_version_destroy_ttl) > 0, true)
    error_message = "anthropic_api_key_version_destroy_ttl must not be empty."
  }
}

variable "discord_webhook_deletion_protection" {
  type        = bool
  description = "Deletion protection of the secret manager secret of discord_webhook."
}

variable "discord_webhook_version_destroy_ttl" {
  type        = string
  description = "Version destroy TTL of the secret manager secret of discord_webhook."

  validation {
    condition     = try(length(var.discord_webhook_version_destroy_ttl) > 0, true)
    error_message = "discord_webhook_version_destroy_ttl must not be empty."
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

variable "gemini_api_key_deletion_protection" {
  type        = bool
  description = "Deletion protection of the secret manager secret of gemini_api_key."
}

variable "gemini_api_key_enabled" {
  type        = bool
  description = "Whether this environment has google_secret_manager_secret.gemini_api_key."
}

variable "gemini_api_key_version_destroy_ttl" {
  type        = string
  description = "Version destroy TTL of the secret manager secret of gemini_api_key."

  validation {
    condition     = try(length(var.gemini_api_key_version_destroy_ttl) > 0, true)
    error_message = "gemini_api_key_version_destroy_ttl must not be empty."
  }
}

variable "gh_personal_access_token_deletion_protection" {
  type        = bool
  description = "Deletion protection of the secret manager secret of gh_personal_access_token."
}

variable "gh_personal_access_token_enabled" {
  type        = bool
  description = "Whether this environment has google_secret_manager_secret.gh_personal_access_token."
}

variable "gh_personal_access_token_version_destroy_ttl" {
  type        = string
  description = "Version destroy TTL of the secret manager secret of gh_personal_access_token."

  validation {
    condition     = try(length(var.gh_personal_access_token_version_destroy_ttl) > 0, true)
    error_message = "gh_personal_access_token_version_destroy_ttl must not be empty."
  }
}

variable "langfuse_public_key_deletion_protection" {
  type        = bool
  description = "Deletion protection of the secret manager secret of langfuse_public_key."
}

variable "langfuse_public_key_enabled" {
  type        = bool
  description = "Whether this environment has google_secret_manager_secret.langfuse_public_key."
}

variable "langfuse_public_key_version_destroy_ttl" {
  type        = string
  description = "Version destroy TTL of the secret manager secret of langfuse_public_key."

  validation {
    condition     = try(length(var.langfuse_public_key_version_destroy_ttl) > 0, true)
    error_message = "langfuse_public_key_version_destroy_ttl must not be empty."
  }
}

variable "langfuse_secret_key_deletion_protection" {
  type        = bool
  description = "Deletion protection of the secret manager secret of langfuse_secret_key."
}

variable "langfuse_secret_key_enabled" {
  type        = bool
  description = "Whether this environment has google_secret_manager_secret.langfuse_secret_key."
}

variable "langfuse_secret_key_version_destroy_ttl" {
  type        = string
  description = "Version destroy TTL of the secret manager secret of langfuse_secret_key."

  validation {
    condition     = try(length(var.langfuse_secret_key_version_destroy_ttl) > 0, true)
    error_message = "langfuse_secret_key_version_destroy_ttl must not be empty."
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

variable "openai_api_key_deletion_protection" {
  type        = bool
  description = "Deletion protection of the secret manager secret of openai_api_key."
}

variable "openai_api_key_enabled" {
  type        = bool
  description = "Whether this environment has google_secret_manager_secret.openai_api_key."
}

variable "openai_api_key_version_destroy_ttl" {
  type        = string
  description = "Version destroy TTL of the secret manager secret of openai_api_key."

  validation {
    condition     = try(length(var.openai_api_key_version_destroy_ttl) > 0, true)
    error_message = "openai_api_key_version_destroy_ttl must not be empty."
  }
}

variable "overview_enabled" {
  type        = bool
  description = "Whether this environment has google_monitoring_dashboard.overview."
}

variable "project_id" {
  type        = string
  description = "Google Cloud project."

  validation {
    condition     = length(var.project_id) > 0
    error_message = "project_id must not be empty."
  }
}

variable "qdrant_api_key_deletion_protection" {
  type        = bool
  description = "Deletion protection of the secret manager secret of qdrant_api_key."
}

variable "qdrant_api_key_enabled" {
  type        = bool
  description = "Whether this environment has google_secret_manager_secret.qdrant_api_key."
}

variable "qdrant_api_key_version_destroy_ttl" {
  type        = string
  description = "Version destroy TTL of the secret manager secret of qdrant_api_key."

  validation {
    condition     = try(length(var.qdrant_api_key_version_destroy_ttl) > 0, true)
    error_message = "qdrant_api_key_version_destroy_ttl must not be empty."
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

variable "spending_specified_amount_units" {
  type        = string
  description = "Specified amount units of the billing budget of spending."

  validation {
    condition     = length(var.spending_specified_amount_units) > 0
    error_message = "spending_specified_amount_units must not be empty."
  }
}

variable "wandb_api_key_deletion_protection" {
  type        = bool
  description = "Deletion protection of the secret manager secret of wandb_api_key."
}

variable "wandb_api_key_enabled" {
  type        = bool
  description = "Whether this environment has google_secret_manager_secret.wandb_api_key."
}

variable "wandb_api_key_version_destroy_ttl" {
  type        = string
  description = "Version destroy TTL of the secret manager secret of wandb_api_key."

  validation {
    condition     = try(length(var.wandb_api_key_version_destroy_ttl) > 0, true)
    error_message = "wandb_api_key_version_destroy_ttl must not be empty."
  }
}
