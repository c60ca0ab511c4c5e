variable "name" {
  description = "Full name of the load balancer, such as `todo-prod-web`. With the name of a service behind a hyphen, at most 63 characters."
  type        = string
  nullable    = false
}

variable "project_id" {
  description = "Project whose log bucket keeps the access logs."
  type        = string
  nullable    = false
}

variable "region" {
  description = "Region of the services, and of the access logs."
  type        = string
  nullable    = false
}

variable "labels" {
  description = "Labels of what takes any, beside the default labels of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "domain" {
  description = "Names that it answers to, their certificate map, and the managed zone of their records; without a zone somebody else serves them. The outputs of the domain module."
  type = object({
    names              = list(string)
    certificate_map_id = string
    zone               = object({ name = string })
  })
  nullable = false
}

variable "firewall" {
  description = "Security policy that looks at each request first: the outputs of the firewall module."
  type        = object({ id = string })
  default     = null
}

variable "services" {
  description = "Names of the Cloud Run services behind it, by key. Written out, and not taken from outputs of the services: create_before_destroy spreads to all that is referred to."
  type        = map(string)
  nullable    = false
}

variable "routes" {
  description = "Keys of services by path: `/` for all that no other route matches, `/api/*` for a path and everything below it, `/health` for a single path."
  type        = map(string)
  nullable    = false

  validation {
    condition     = contains(keys(var.routes), "/")
    error_message = "The route / is missing, which takes all that no other matches."
  }
}

variable "access_log_retention_days" {
  description = "Days that access logs are kept when that is more than the 30 of the project's _Default bucket: 31 to 3650, in a log bucket of the load balancer's own."
  type        = number
  default     = null
}

variable "alarms" {
  description = "Alarms by name, on `errors` (answers with a 5xx status, percent), `latency` (95th percentile of the services' answers, seconds) or `requests` (a minute): a limit, how many minutes it must last, and the ids of the notification channels to tell."
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
    condition     = alltrue([for alarm in values(var.alarms) : contains(["errors", "latency", "requests"], alarm.metric)])
    error_message = "A load balancer has the metrics errors, latency and requests."
  }
}

variable "deletion_protection" {
  description = "Whether Terraform refuses to give the address back and to delete the access logs."
  type        = bool
  default     = false
  nullable    = false
}
