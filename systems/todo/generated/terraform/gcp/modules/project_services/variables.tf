variable "services" {
  description = "APIs to enable, such as `run.googleapis.com`. Those that Terraform itself needs are enabled in any case."
  type        = set(string)
  nullable    = false

  validation {
    condition     = alltrue([for service in var.services : endswith(service, ".googleapis.com")])
    error_message = "An API is named by its host, such as run.googleapis.com."
  }
}

variable "service_agents" {
  description = "APIs among `services` whose service agent is given roles, such as `pubsub.googleapis.com`: the agent is made along with them."
  type        = set(string)
  default     = []
  nullable    = false
}
