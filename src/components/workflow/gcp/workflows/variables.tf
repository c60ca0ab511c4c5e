variable "name" {
  description = "Full name of the workflow, such as `todo-prod-nightly`; its account is called the same, and that of its schedule ends in `-cron`. 6 to 30 characters, 25 with a schedule."
  type        = string
  nullable    = false
}

variable "description" {
  description = "What the workflow is for, as the console shows it."
  type        = string
  default     = null
}

variable "project_id" {
  description = "Project of the workflow and of its jobs."
  type        = string
  nullable    = false
}

variable "region" {
  description = "Region that the workflow runs in."
  type        = string
  nullable    = false
}

variable "labels" {
  description = "Labels of the workflow, beside the default labels of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "steps" {
  description = "Steps in order, each with one of `run` (the key of a job, and how long it is waited for), `call` (the key of a service, and how long its answer may take, up to 1800 seconds) and `wait_seconds`. `retries` says how often a failed one is tried again."
  type = list(object({
    name = string
    run = optional(object({
      job             = string
      timeout_seconds = number
    }))
    call = optional(object({
      service         = string
      path            = string
      method          = optional(string, "POST")
      timeout_seconds = optional(number, 1800)
    }))
    wait_seconds = optional(number)
    retries      = optional(number)
  }))
  nullable = false

  validation {
    condition = alltrue([
      for step in var.steps : length(concat(step.run[*], step.call[*], step.wait_seconds[*])) == 1
    ])
    error_message = "A step has one of run, call and wait_seconds."
  }
}

variable "jobs" {
  description = "Cloud Run jobs of the steps, by key."
  type = map(object({
    name     = string
    location = string
  }))
  default  = {}
  nullable = false
}

variable "operations_role" {
  description = "Role on the project that lets one look at what became of a run. null: no step runs a job."
  type        = string
  default     = null
}

variable "services" {
  description = "Cloud Run services of the steps, by key, each with its address."
  type = map(object({
    name     = string
    location = string
    uri      = string
  }))
  default  = {}
  nullable = false
}

variable "schedule" {
  description = "When it starts by itself: minute, hour, day of the month, month and day of the week as cron writes them, in a time zone such as `Asia/Tokyo`."
  type = object({
    cron      = string
    time_zone = optional(string, "Etc/UTC")
  })
  default = null
}

variable "log_retention_days" {
  description = "Days that logs are kept when that is more than the 30 of the project's _Default bucket: 31 to 3650, in a log bucket of the workflow's own."
  type        = number
  default     = null
}

variable "alarms" {
  description = "Alarms by name, on `failures` or `successes`, the executions that ended so: a limit, over how many minutes they are counted, and the ids of the notification channels to tell."
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

variable "deletion_protection" {
  description = "Whether Terraform refuses to delete the workflow."
  type        = bool
  default     = false
  nullable    = false
}
