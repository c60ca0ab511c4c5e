variable "name" {
  description = "Name of the account, such as `todo-prod-reminder`. At most 30 characters."
  type        = string
  nullable    = false
}

variable "project_id" {
  description = "Project whose log the reminders are written to."
  type        = string
  nullable    = false
}
