variable "name" {
  description = "Full name of the dashboard, such as `todo-prod-overview`."
  type        = string
  nullable    = false
}

variable "charts" {
  description = "Charts in their order: the title, the unit of the axis (`percent`, `seconds`, `count` or `bytes`), and lines by label, each an entry of `metrics` of a module."
  type = list(object({
    title = string
    unit  = string
    lines = map(object({
      namespace   = optional(string)
      metric_name = optional(string)
      statistic   = optional(string)
      dimensions  = optional(map(string))
      period      = optional(number, 60)
      expression  = optional(string)
      parts = optional(map(object({
        namespace   = string
        metric_name = string
        statistic   = string
        dimensions  = map(string)
        period      = optional(number, 60)
      })), {})
    }))
  }))
  nullable = false

  validation {
    condition     = alltrue([for chart in var.charts : contains(["percent", "seconds", "count", "bytes"], chart.unit)])
    error_message = "The unit of a chart is percent, seconds, count or bytes."
  }
}
