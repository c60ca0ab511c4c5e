variable "name" {
  description = "Full name of the budget, such as `todo-prod-spending`."
  type        = string
  nullable    = false
}

variable "billing_account" {
  description = "Id of the billing account that pays for the project, such as `012345-6789AB-CDEF01`."
  type        = string
  nullable    = false
}

variable "project_number" {
  description = "Number of the project whose costs are counted."
  type        = string
  nullable    = false
}

variable "limit" {
  description = "What a month may cost, as a decimal number such as `570` or `70.50`, in the currency of the billing account."
  type = object({
    amount   = string
    currency = string
  })
  nullable = false

  validation {
    condition     = can(regex("^[0-9]+([.][0-9]+)?$", var.limit.amount))
    error_message = "A limit is a decimal number, such as 570 or 70.50."
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

variable "emails" {
  description = "E-mail addresses that are told, five at most. Cloud Billing writes to nothing else."
  type        = set(string)
  default     = []
  nullable    = false
}

variable "labels" {
  description = "Labels of the channels; budgets take none."
  type        = map(string)
  default     = {}
  nullable    = false
}
