variable "name" {
  description = "Full name of the dashboard, such as `todo-prod-overview`."
  type        = string
  nullable    = false
}

variable "shown" {
  description = "What is shown, in this order: each under its name, with the charts that its module gives."
  type = list(object({
    name = string
    charts = list(object({
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
  }))
  nullable = false

  validation {
    condition     = alltrue([for chart in flatten(var.shown[*].charts) : length(distinct(values(chart.lines)[*].unit)) == 1])
    error_message = "The lines of a chart have one unit, which is that of its axis."
  }
}
