variable "name" {
  description = "Full name of the job, such as `todo-prod-report`; its account is called the same, and that of its schedule ends in `-cron`. 6 to 30 characters, 25 with a schedule."
  type        = string
  nullable    = false
}

variable "project_id" {
  description = "Project that the job is in, passed to it as GOOGLE_CLOUD_PROJECT."
  type        = string
  nullable    = false
}

variable "region" {
  description = "Region that the job runs in."
  type        = string
  nullable    = false
}

variable "labels" {
  description = "Labels of the job, beside the default labels of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "image" {
  description = "Image with its tag or digest, in Artifact Registry or on Docker Hub. What its tag points to is looked up when a run starts, and holds for all its tasks."
  type        = string
  nullable    = false
}

variable "args" {
  description = "Arguments that replace the image's own (`CMD` in the Dockerfile)."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "cpu" {
  description = "vCPUs of a task: 0.08 to 1, 2, 4, 6 or 8."
  type        = number
  default     = 1
  nullable    = false

  validation {
    condition     = var.cpu >= 0.08 && var.cpu <= 8
    error_message = "Cloud Run offers 0.08 to 8 vCPUs."
  }
}

variable "memory" {
  description = "Memory of a task, such as `512Mi`; files that it writes count as memory."
  type        = string
  default     = "512Mi"
  nullable    = false
}

variable "tasks" {
  description = "Tasks of a run; each finds its number, from 0, in CLOUD_RUN_TASK_INDEX."
  type        = number
  default     = 1
  nullable    = false

  validation {
    condition     = var.tasks >= 1
    error_message = "A run has at least one task."
  }
}

variable "parallelism" {
  description = "Most tasks at the same time."
  type        = number
  default     = 10
  nullable    = false

  validation {
    condition     = var.parallelism >= 1
    error_message = "At least one task runs at a time."
  }
}

variable "retries" {
  description = "Times that a failed task is tried again, up to 10."
  type        = number
  default     = 0
  nullable    = false

  validation {
    condition     = var.retries >= 0 && var.retries <= 10
    error_message = "A failed task is tried again up to 10 times."
  }
}

variable "timeout_seconds" {
  description = "Longest time that one attempt of a task may take, up to 604800 seconds (a week)."
  type        = number
  default     = 3600
  nullable    = false

  validation {
    condition     = var.timeout_seconds >= 1 && var.timeout_seconds <= 604800
    error_message = "An attempt of a task takes 1 to 604800 seconds."
  }
}

variable "schedule" {
  description = "When it starts by itself: minute, hour, day of the month, month and day of the week as cron writes them, in a time zone such as `Asia/Tokyo`."
  type = object({
    cron      = string
    time_zone = optional(string, "Etc/UTC")
  })
  default = null
}

variable "network" {
  description = "Network that it reaches the others through: the outputs of the network module."
  type = object({
    id        = string
    subnet_id = string
  })
  nullable = false
}

variable "environment" {
  description = "Environment variables."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "secrets" {
  description = "Environment variables whose value is read from Secret Manager when a task starts: ids of secrets that it may read, by variable."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "databases" {
  description = "Cloud SQL databases, by key, that it signs in to as itself, through the Auth Proxy beside it: the connection name of the instance or of a replica, and the local port that the proxy listens on."
  type = map(object({
    connection_name = string
    port            = number
  }))
  default  = {}
  nullable = false
}

variable "buckets" {
  description = "Buckets that it uses, by key, each with a role on its objects."
  type = map(object({
    bucket = string
    role   = string
  }))
  default  = {}
  nullable = false
}

variable "topics" {
  description = "Pub/Sub topics that it publishes to, by key, each by its id or name."
  type        = map(object({ topic = string }))
  default     = {}
  nullable    = false
}

variable "subscriptions" {
  description = "Pub/Sub subscriptions that it receives from, by key, each by its id or name."
  type        = map(object({ subscription = string }))
  default     = {}
  nullable    = false
}

variable "services" {
  description = "Cloud Run services that it calls, by key."
  type = map(object({
    name     = string
    location = string
  }))
  default  = {}
  nullable = false
}

variable "jobs" {
  description = "Other Cloud Run jobs that it runs, by key."
  type = map(object({
    name     = string
    location = string
  }))
  default  = {}
  nullable = false
}

variable "project_roles" {
  description = "Roles on the project, for what takes no policy of its own, by key; a condition, in CEL, narrows one down."
  type = map(object({
    role = string
    condition = optional(object({
      title      = string
      expression = string
    }))
  }))
  default  = {}
  nullable = false
}

variable "signs_urls" {
  description = "Whether it signs URLs of objects in its own name."
  type        = bool
  default     = false
  nullable    = false
}

variable "tracing" {
  description = "Whether it writes traces to Cloud Trace."
  type        = bool
  default     = false
  nullable    = false
}

variable "log_retention_days" {
  description = "Days that logs are kept when that is more than the 30 of the project's _Default bucket: 31 to 3650, in a log bucket of the job's own."
  type        = number
  default     = null
}

variable "alarms" {
  description = "Alarms by name, on `failures` or `successes`, the runs that ended so: a limit, over how many minutes they are counted, and the ids of the notification channels to tell."
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
    error_message = "A job has the metrics failures and successes."
  }
}

variable "deletion_protection" {
  description = "Whether Terraform refuses to delete the job and its log bucket."
  type        = bool
  default     = false
  nullable    = false
}
