variable "name" {
  description = "Full name of the dashboard, such as `todo-prod-overview`."
  type        = string
  nullable    = false
}

variable "charts" {
  description = "Charts in their order: the title, and lines by label, each an entry of `metrics` of a module. All lines of a chart have one unit, which is that of its axis."
  type = list(object({
    title = string
    lines = map(object({
      unit        = optional(string, "count")
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
    condition     = alltrue([for chart in var.charts : length(distinct(values(chart.lines)[*].unit)) == 1])
    error_message = "The lines of a chart have one unit."
  }
}
