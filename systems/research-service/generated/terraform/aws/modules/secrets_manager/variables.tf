variable "name" {
  description = "Full name of the secret, under which it is found in Secrets Manager."
  type        = string
}

variable "description" {
  description = "What the value is and who issues it, for those who look at the console."
  type        = string
  default     = null
}

variable "recovery_days" {
  description = "Days for which a deleted secret can be restored, 7 to 30, and for which its name is taken; with 0 it is gone at once."
  type        = number
  default     = 30
  nullable    = false

  validation {
    condition     = var.recovery_days == 0 || (var.recovery_days >= 7 && var.recovery_days <= 30)
    error_message = "A deleted secret can be restored for 7 to 30 days, or not at all."
  }
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
