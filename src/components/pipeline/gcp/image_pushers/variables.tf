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
  nullable    = false
}
