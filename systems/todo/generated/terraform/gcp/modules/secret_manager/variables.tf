variable "api_token_deletion_protection" {
  type        = bool
  description = "Deletion protection of the secret manager secret of api_token."
}

variable "api_token_version_destroy_ttl" {
  type        = string
  description = "Version destroy TTL of the secret manager secret of api_token."
  default     = null

  validation {
    condition     = try(length(var.api_token_version_destroy_ttl) > 0, true)
    error_message = "api_token_version_destroy_ttl must not be empty."
  }
}

variable "name_prefix" {
  type        = string
  description = "Prefix of every name."
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
