variable "name" {
  description = "Full name of the parameter; in Parameter Store it follows a slash."
  type        = string
}

variable "reminder" {
  description = "Tells people to replace the value, on a schedule in UTC (`cron(0 0 24 DEC ? *)`: every year on 24 December). Topics by name, with the policy that lets a role publish to each."
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
  description = "Tags of all resources, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
