variable "name" {
  description = "Full name, such as todo-prod-nightly, of the workflow and all that belongs to it. At most 55 characters."
  type        = string
  nullable    = false
}

variable "steps" {
  description = "Steps in their order. Each runs a job to its end (ARN of its state machine), with a timeout in seconds and retries on top of the job's own, or waits for some seconds."
  type = list(object({
    name         = string
    job_arn      = optional(string)
    wait_seconds = optional(number)
    timeout      = optional(number)
    retries      = optional(number, 0)
  }))
  nullable = false

  validation {
    condition     = length(var.steps) > 0 && length(distinct(var.steps[*].name)) == length(var.steps)
    error_message = "There is at least one step, and each has a name of its own."
  }

  validation {
    condition     = alltrue([for step in var.steps : (step.job_arn == null) != (step.wait_seconds == null)])
    error_message = "A step either runs a job or waits."
  }
}

variable "schedule" {
  description = "When it starts by itself: a cron expression of AWS, such as cron(0 3 * * ? *), in a time zone (IANA name). null: on demand only."
  type = object({
    cron      = string
    time_zone = optional(string, "UTC")
  })
  default = null
}

variable "log_retention_days" {
  description = "Days that the records of failed runs are kept, one of those that CloudWatch Logs offers."
  type        = number
  default     = 30
  nullable    = false
}

variable "tracing" {
  description = "Whether runs are traced by X-Ray."
  type        = bool
  default     = false
  nullable    = false
}

variable "alarms" {
  description = "Alarms by name: metric (failures or successes: runs that ended so), threshold, minutes over which they are counted, topics to notify."
  type = map(object({
    metric  = string
    above   = optional(number)
    below   = optional(number)
    minutes = optional(number, 5)
    notify  = list(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for alarm in values(var.alarms) : contains(["failures", "successes"], alarm.metric)])
    error_message = "A workflow has the metrics failures and successes."
  }
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
