variable "name" {
  description = "Full name of the service, such as `todo-prod-api`; its account is called the same. 6 to 30 characters."
  type        = string
  nullable    = false
}

variable "description" {
  description = "What the service is for, as the console shows it."
  type        = string
  default     = null
}

variable "project_id" {
  description = "Project that the service is in, passed to it as GOOGLE_CLOUD_PROJECT."
  type        = string
  nullable    = false
}

variable "region" {
  description = "Region that the service runs in."
  type        = string
  nullable    = false
}

variable "labels" {
  description = "Labels of the service, beside the default labels of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "image" {
  description = "Image with its tag or digest, in Artifact Registry or on Docker Hub. What its tag points to is looked up for each revision, and holds for all its instances."
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
  description = "vCPUs of an instance: 0.08 to 1, 2, 4, 6 or 8. Below 1 it takes one request at a time."
  type        = number
  default     = 1
  nullable    = false

  validation {
    condition     = var.cpu >= 0.08 && var.cpu <= 1 || contains([2, 4, 6, 8], var.cpu)
    error_message = "Cloud Run offers 0.08 to 1, 2, 4, 6 or 8 vCPUs."
  }
}

variable "memory" {
  description = "Memory of an instance, such as `512Mi`; files that it writes count as memory."
  type        = string
  default     = "512Mi"
  nullable    = false
}

variable "port" {
  description = "Port that the container listens on, passed to it as PORT."
  type        = number
  default     = 8080
  nullable    = false
}

variable "health_path" {
  description = "Path that answers 200 once the service is ready; it is asked all the time that an instance runs."
  type        = string
  default     = "/"
  nullable    = false
}

variable "startup_seconds" {
  description = "Longest time that an instance takes to become ready, from 10 to 240 seconds."
  type        = number
  default     = 60
  nullable    = false

  validation {
    condition     = var.startup_seconds >= 10 && var.startup_seconds <= 240
    error_message = "Cloud Run waits 10 to 240 seconds for an instance to become ready."
  }
}

variable "instances" {
  description = "Fewest and most instances; with a minimum of 0 none runs while nobody calls."
  type = object({
    min = number
    max = number
  })
  default  = { min = 1, max = 2 }
  nullable = false

  validation {
    condition     = var.instances.min >= 0 && var.instances.min <= var.instances.max
    error_message = "The minimum is from 0 to the maximum."
  }
}

variable "concurrency" {
  description = "Requests that an instance takes at a time, up to 1000; Cloud Run adds instances accordingly."
  type        = number
  default     = 80
  nullable    = false

  validation {
    condition     = var.concurrency >= 1 && var.concurrency <= 1000
    error_message = "An instance takes 1 to 1000 requests at a time."
  }
}

variable "timeout_seconds" {
  description = "Longest time that a request may take, up to 3600 seconds; a WebSocket is a request."
  type        = number
  default     = 300
  nullable    = false

  validation {
    condition     = var.timeout_seconds >= 1 && var.timeout_seconds <= 3600
    error_message = "A request takes 1 to 3600 seconds."
  }
}

variable "cpu_always_allocated" {
  description = "Whether it works while no request comes, such as on messages that it asks for: it then has its CPU all the time, and is billed for it."
  type        = bool
  default     = false
  nullable    = false
}

variable "behind_load_balancer" {
  description = "Whether a load balancer leads users here. Otherwise only callers in the network reach it, each with the right to."
  type        = bool
  default     = false
  nullable    = false
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
  description = "Environment variables whose value is read from Secret Manager when an instance starts: ids of secrets that the service may read, by variable."
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
  description = "Other Cloud Run services that it calls, by key."
  type = map(object({
    name     = string
    location = string
  }))
  default  = {}
  nullable = false
}

variable "jobs" {
  description = "Cloud Run jobs that it runs, by key."
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
  description = "Days that logs are kept when that is more than the 30 of the project's _Default bucket: 31 to 3650, in a log bucket of the service's own."
  type        = number
  default     = null
}

variable "alarms" {
  description = "Alarms by name, on `cpu`, `memory` or `errors` (percent), `latency` (95th percentile, seconds) or `instances`: a limit, how many minutes it must last, and the ids of the notification channels to tell."
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
    condition     = alltrue([for alarm in values(var.alarms) : contains(["cpu", "memory", "errors", "latency", "instances"], alarm.metric)])
    error_message = "A service has the metrics cpu, memory, errors, latency and instances."
  }
}

variable "deletion_protection" {
  description = "Whether Terraform refuses to delete the service and its log bucket."
  type        = bool
  default     = false
  nullable    = false
}
