variable "name" {
  description = "Full name of what is started, at most 55 characters; the schedule is called so."
  type        = string
  nullable    = false

  validation {
    condition     = length(var.name) <= 55
    error_message = "The name of a role has at most 64 characters, nine of which are its ending."
  }
}

variable "schedule" {
  description = "When to start: a cron expression of AWS, such as cron(0 3 * * ? *), in a time zone (IANA name). null: never by itself."
  type = object({
    cron      = string
    time_zone = string
  })
  default = null
}

variable "state_machine_arn" {
  description = "State machine to start; it gets no input."
  type        = string
  nullable    = false
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
