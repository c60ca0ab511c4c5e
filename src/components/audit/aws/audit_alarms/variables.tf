variable "name" {
  description = "Full name, such as `todo-prod-history`: the metrics and alarms begin with it."
  type        = string
  nullable    = false
}

variable "log_group_name" {
  description = "Log group that the account's trail copies its records to."
  type        = string
  nullable    = false
}

variable "notify" {
  description = "ARNs of the SNS topics to tell."
  type        = list(string)
  nullable    = false
}

variable "tags" {
  description = "Tags of the alarms, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
