variable "name" {
  description = "Full name of the secret."
  type        = string
}

variable "reminder" {
  description = "When a reminder comes: the day of which months (as cron has them: `2,5,8,11`, `*` for each) at 00:00 UTC. Topics by name, with the policy that lets a role publish to each. Off without."
  type = object({
    day    = number
    months = string
    topics = map(object({ topic_arn = string, publish_policy = string }))
  })
  default = null
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
