variable "name" {
  description = "Id of the account, the part of its address before the @: 6 to 30 lower-case letters, digits and hyphens."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{4,28}[a-z0-9]$", var.name))
    error_message = "Ids of service accounts have 6 to 30 lower-case letters, digits and hyphens, and begin with a letter."
  }
}

variable "display_name" {
  description = "What the account is for, as the console shows it; up to 100 characters."
  type        = string
  nullable    = false
}

variable "project_id" {
  description = "Project whose roles `project_roles` are."
  type        = string
  nullable    = false
}

variable "project_roles" {
  description = "Roles on the project, for what takes no policy of its own, by what they serve; a condition, in CEL, narrows one down."
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

variable "secrets" {
  description = "Secrets that it reads, by what they serve."
  type = map(object({
    secret_id = string
    role      = optional(string, "roles/secretmanager.secretAccessor")
  }))
  default  = {}
  nullable = false
}

variable "buckets" {
  description = "Buckets whose objects it uses, by what they serve, each by its name."
  type = map(object({
    bucket = string
    role   = string
  }))
  default  = {}
  nullable = false
}

variable "topics" {
  description = "Pub/Sub topics that it publishes to, by what they serve, each by its id or name."
  type = map(object({
    topic = string
    role  = optional(string, "roles/pubsub.publisher")
  }))
  default  = {}
  nullable = false
}

variable "subscriptions" {
  description = "Pub/Sub subscriptions that it receives from, by what they serve, each by its id or name."
  type = map(object({
    subscription = string
    role         = optional(string, "roles/pubsub.subscriber")
  }))
  default  = {}
  nullable = false
}

variable "services" {
  description = "Cloud Run services that it calls, by what they serve."
  type = map(object({
    name     = string
    location = string
    role     = optional(string, "roles/run.invoker")
  }))
  default  = {}
  nullable = false
}

variable "jobs" {
  description = "Cloud Run jobs that it runs, by what they serve."
  type = map(object({
    name     = string
    location = string
    role     = optional(string, "roles/run.invoker")
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
