variable "name" {
  description = "Full name of the secret."
  type        = string
}

variable "reminder" {
  description = "How often a reminder comes: `month`, `quarter`, `half-year` or `year`, on its first day at 00:00 UTC. Topics by name, with the policy that lets a role publish to each. Off without."
  type = object({
    every  = string
    topics = map(object({ arn = string, publish_policy = string }))
  })
  default = null

  validation {
    condition     = var.reminder == null || contains(["month", "quarter", "half-year", "year"], try(var.reminder.every, ""))
    error_message = "A reminder comes every month, quarter, half-year or year."
  }
}

variable "permissions_boundary" {
  description = "ARN of the managed policy whose rights no role made here exceeds. No bound without."
  type        = string
  default     = null
}

variable "tags" {
  description = "Tags of the role, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
