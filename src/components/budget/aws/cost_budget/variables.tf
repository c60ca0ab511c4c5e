variable "name" {
  description = "Full name of the budget, such as `todo-prod-spending`."
  type        = string
  nullable    = false
}

variable "limit_usd" {
  description = "US dollars that a month may cost, as a decimal number: `570` or `70.50`."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[0-9]+([.][0-9]+)?$", var.limit_usd))
    error_message = "A limit is a decimal number, such as 570 or 70.50."
  }
}

variable "counted_tags" {
  description = "Tags of what is counted: all of them, each with its value. At least two."
  type        = map(string)
  nullable    = false

  validation {
    condition     = length(var.counted_tags) >= 2
    error_message = "A filter joins at least two tags."
  }
}

variable "alert_percents" {
  description = "Percentages of the limit at which people are told of what was spent."
  type        = list(number)
  default     = [50, 80, 100]
  nullable    = false
}

variable "forecast_percents" {
  description = "Percentages of the limit at which people are told of what the month is forecast to cost."
  type        = list(number)
  default     = [100]
  nullable    = false
}

variable "notify" {
  description = "ARN of the SNS topic to tell: one at most. Without it nobody is told."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = length(var.notify) <= 1
    error_message = "AWS tells one topic of a budget."
  }
}

variable "tags" {
  description = "Tags of the budget, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
