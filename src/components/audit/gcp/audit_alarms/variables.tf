variable "name" {
  description = "Full name, such as `todo-prod-history`: the alert policies begin with it."
  type        = string
  nullable    = false
}

variable "notify" {
  description = "Notification channels to tell."
  type        = list(string)
  nullable    = false
}

variable "labels" {
  description = "Labels of the alert policies."
  type        = map(string)
  default     = {}
  nullable    = false
}
