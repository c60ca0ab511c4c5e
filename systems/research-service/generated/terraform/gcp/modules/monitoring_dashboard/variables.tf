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
        filter      = string
        aligner     = string
        reducer     = optional(string)
        group_by    = optional(list(string))
        denominator = optional(string)
      }))
    }))
  }))
  nullable = false
}
