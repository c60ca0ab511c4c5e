variable "name" {
  description = "Full name of the secret, such as `todo-prod-api-token`."
  type        = string
  nullable    = false
}

variable "region" {
  description = "The only region that keeps the value."
  type        = string
  nullable    = false
}

variable "project_id" {
  description = "Project of the secret."
  type        = string
  nullable    = false
}

variable "reminder" {
  description = "Reminder to replace the value: when, in UTC (`0 0 24 DEC *`: every year on 24 December), whom to tell (ids of notification channels), and the account that writes it (from the module `secret_reminders`)."
  type = object({
    schedule = string
    notify   = list(string)
    account  = object({ service_account_email = string })
  })
  default = null
}

variable "deletion_protection" {
  description = "Refuses to delete the secret, and keeps destroyed versions for thirty days."
  type        = bool
  default     = false
  nullable    = false
}

variable "labels" {
  description = "Labels of what takes any, beside the default labels of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
