variable "repository" {
  description = "Artifact Registry repository that images are pushed to."
  type = object({
    location = string
    id       = string
  })
  nullable = false
}

variable "service_account_emails" {
  description = "E-mails of the accounts that push."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "reader_service_account_emails" {
  description = "E-mails of the accounts that only pull, to push the images on into repositories of their own."
  type        = list(string)
  default     = []
  nullable    = false
}
