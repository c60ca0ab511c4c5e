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
  description = "Reminder to replace the value: on the first day of every `month`, `quarter`, `half-year` or `year`, whom to tell (ids of notification channels), and the account that writes it (from the module `secret_reminders`)."
  type = object({
    every                 = string
    notify                = list(string)
    service_account_email = string
  })
  default = null

  validation {
    condition     = var.reminder == null ? true : contains(["month", "quarter", "half-year", "year"], var.reminder.every)
    error_message = "A reminder comes every month, quarter, half-year or year."
  }
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
