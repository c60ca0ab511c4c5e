variable "name" {
  description = "Full name of the component, such as `todo-prod-api`; names of policies begin with it."
  type        = string
  nullable    = false
}

variable "alarms" {
  description = "Alarms by name: the metric, exactly one of `above` and `below` (percent, seconds, bytes or a count, as the metric is measured), how many minutes it must last, and the ids of the notification channels to tell."
  type = map(object({
    metric  = string
    above   = optional(number)
    below   = optional(number)
    minutes = optional(number, 5)
    notify  = list(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for alarm in values(var.alarms) : (alarm.above == null) != (alarm.below == null)])
    error_message = "An alarm has either above or below."
  }

  # Cloud Monitoring evaluates at most a day.
  validation {
    condition     = alltrue([for alarm in values(var.alarms) : alarm.minutes == floor(alarm.minutes) && alarm.minutes >= 1 && alarm.minutes <= 1380])
    error_message = "An alarm looks at 1 to 1380 whole minutes (23 hours)."
  }
}

variable "metrics" {
  description = "What alarms can watch, by name: the filter that finds the time series, how they become one value a minute, `denominator` for a rate of two, `unit` where Cloud Monitoring counts in `ratio` (0 to 1) what alarms state in percent or in `milliseconds` what they state in seconds, `events` where single events count, such as failures."
  type = map(object({
    filter      = string
    aligner     = string
    reducer     = optional(string)
    group_by    = optional(list(string))
    denominator = optional(string)
    unit        = optional(string, "same")
    events      = optional(bool, false)
  }))
  nullable = false

  validation {
    condition     = alltrue([for metric in values(var.metrics) : contains(["same", "ratio", "milliseconds"], metric.unit)])
    error_message = "The unit of a metric is same, ratio or milliseconds."
  }
}

variable "labels" {
  description = "Labels of the policies; the default labels of the provider do not reach them."
  type        = map(string)
  default     = {}
  nullable    = false
}
