variable "name" {
  description = "Full name of what is watched; each alarm is called after it and its own key."
  type        = string
}

variable "alarms" {
  description = "Alarms by name: a metric of `metrics`, the limit in the metric's unit, for how many minutes it must be passed, and the ARNs of the SNS topics to tell."
  type = map(object({
    metric  = string
    above   = optional(number)
    below   = optional(number)
    minutes = optional(number, 5)
    notify  = list(string)
  }))
  nullable = false

  validation {
    condition     = alltrue([for alarm in var.alarms : (alarm.above == null) != (alarm.below == null)])
    error_message = "An alarm has one limit: either above or below."
  }

  validation {
    condition     = alltrue([for alarm in var.alarms : alarm.minutes == floor(alarm.minutes) && alarm.minutes >= 1 && alarm.minutes <= 1380])
    error_message = "An alarm looks at 1 to 1380 whole minutes, since CloudWatch evaluates no more than a day."
  }
}

variable "metrics" {
  description = "Where CloudWatch has each metric. Either namespace, metric_name, statistic and dimensions, or an expression over `parts`, whose keys are its variables. `period` is the number of seconds between points; `events` are counted over all minutes of an alarm."
  type = map(object({
    namespace   = optional(string)
    metric_name = optional(string)
    statistic   = optional(string)
    dimensions  = optional(map(string))
    period      = optional(number, 60)
    events      = optional(bool, false)
    expression  = optional(string)
    label       = optional(string)
    parts = optional(map(object({
      namespace   = string
      metric_name = string
      statistic   = string
      dimensions  = map(string)
      period      = optional(number, 60)
    })), {})
  }))
  nullable = false
}

variable "tags" {
  description = "Tags of the alarms, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
