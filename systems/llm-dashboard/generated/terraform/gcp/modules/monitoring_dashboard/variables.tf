variable "name" {
  description = "Full name of the dashboard, such as `todo-prod-overview`."
  type        = string
  nullable    = false
}

variable "charts" {
  description = "Charts in their order: the title, and lines by label, each an entry of `metrics` of a module."
  type = list(object({
    title = string
    lines = map(object({
      filter      = string
      aligner     = string
      reducer     = optional(string)
      group_by    = optional(list(string))
      denominator = optional(string)
    }))
  }))
  nullable = false
}
