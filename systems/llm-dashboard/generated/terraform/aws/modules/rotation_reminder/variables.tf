variable "name" {
  description = "Full name of the secret."
  type        = string
}

variable "reminder" {
  description = "When a reminder comes, in UTC (`cron(0 0 24 DEC ? *)`: every year on 24 December). Topics by name, with the policy that lets a role publish to each. Off without."
  type = object({
    schedule = string
    topics   = map(object({ topic_arn = string, publish_policy = string }))
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
