variable "name" {
  description = "Full name, such as todo-prod-web, of the load balancer and all that belongs to it."
  type        = string
  nullable    = false

  validation {
    condition     = length(var.name) <= 32
    error_message = "The name of a load balancer has at most 32 characters."
  }
}

variable "network" {
  description = "Network whose public subnets it stands in: the outputs of the network module."
  type = object({
    vpc_id            = string
    public_subnet_ids = list(string)
  })
  nullable = false
}

variable "domain" {
  description = "Names that it answers to, with a certificate of this region and the DNS zone of their records (null: somebody else's DNS): the outputs of the domain module."
  type = object({
    names           = list(string)
    certificate_arn = string
    zone = object({
      id = string
    })
  })
  nullable = false
}

variable "firewall" {
  description = "Web ACL that inspects requests first: the outputs of the firewall module. null: none."
  type = object({
    arn = string
  })
  default = null
}

variable "services" {
  description = "Services that requests are sent to, by name: TCP port and security group of their tasks, path that answers 200 when a task is ready, seconds in which a task that is taken out may finish requests."
  type = map(object({
    connection        = object({ port = number, security_group_id = string })
    health_check_path = optional(string, "/")
    drain_timeout     = optional(number, 30)
  }))
  nullable = false
}

variable "default_service" {
  description = "Service of all requests that no route matches."
  type        = string
  nullable    = false

  validation {
    condition     = contains(keys(var.services), var.default_service)
    error_message = "The default service is none of the services."
  }
}

variable "routes" {
  description = "Services by path: /health for a single path, /api/* for a path and everything below it. The deeper path wins, whatever the order; append new ones, since the order gives their priorities."
  type = list(object({
    path    = string
    service = string
  }))
  default  = []
  nullable = false

  validation {
    condition     = alltrue([for route in var.routes : contains(keys(var.services), route.service)])
    error_message = "A route leads to none of the services."
  }
}

variable "minimum_tls_version" {
  description = "Oldest TLS version that clients may speak: 1.2 or 1.3."
  type        = string
  default     = "1.2"
  nullable    = false

  validation {
    condition     = contains(["1.2", "1.3"], var.minimum_tls_version)
    error_message = "There are the minimum versions 1.2 and 1.3."
  }
}

variable "idle_timeout" {
  description = "Seconds without data after which a connection is closed, and so the longest time to the first byte of an answer: 1 to 4000."
  type        = number
  default     = 60
  nullable    = false
}

variable "access_log_retention_days" {
  description = "Days that the records of requests are kept."
  type        = number
  default     = 90
  nullable    = false
}

variable "alarms" {
  description = "Alarms by name: metric (errors: answers with a 5xx status in percent, latency: 95th percentile in seconds, requests: per minute), threshold, minutes that it lasts, topics to notify."
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
  description = "Whether the load balancer, and its bucket of access logs while it holds any, refuse to be deleted."
  type        = bool
  default     = true
  nullable    = false
}

variable "tags" {
  description = "Tags of all resources, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
