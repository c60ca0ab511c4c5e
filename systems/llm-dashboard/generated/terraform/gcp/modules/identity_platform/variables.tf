variable "people_authorized_domains_dev_llmdash_example_com_enabled" {
  type        = bool
  description = "Whether this environment has dev.llmdash.example.com."
}

variable "people_authorized_domains_llmdash_example_com_enabled" {
  type        = bool
  description = "Whether this environment has llmdash.example.com."
}

variable "people_authorized_domains_staging_llmdash_example_com_enabled" {
  type        = bool
  description = "Whether this environment has staging.llmdash.example.com."
}

variable "people_firebase_web_app_app_id" {
  type        = string
  description = "App ID of the firebase web app people."
}

variable "people_mfa_state" {
  type        = string
  description = "Mfa state of the identity platform config of people."

  validation {
    condition     = length(var.people_mfa_state) > 0
    error_message = "people_mfa_state must not be empty."
  }
}

variable "project_id" {
  type        = string
  description = "Google Cloud project."
}
