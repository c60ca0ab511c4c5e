variable "anthropic_api_key_deletion_protection" {
  type        = bool
  description = "Deletion protection of the secret manager secret of anthropic_api_key."
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

variable "name_prefix" {
  type        = string
  description = "Prefix of every name."
}

variable "openai_api_key_deletion_protection" {
  type        = bool
  description = "Deletion protection of the secret manager secret of openai_api_key."
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

variable "ops_monitoring_notification_channel_names" {
  type        = list(string)
  description = "Names of the monitoring notification channel ops."
}

variable "project_id" {
  type        = string
  description = "Google Cloud project."
}

variable "region" {
  type        = string
  description = "Region of the resources."
}
