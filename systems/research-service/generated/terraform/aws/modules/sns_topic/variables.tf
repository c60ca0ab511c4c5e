variable "name" {
  description = "Full name of the topic; its key, queue and functions are called after it."
  type        = string
}

variable "email_addresses" {
  description = "Addresses to write to. Each gets one message with a link and hears nothing before it is followed."
  type        = set(string)
  default     = []
  nullable    = false
}

variable "routes" {
  description = "Chats and pagers by format: `slack`, `discord`, `pagerduty` or `webhook`. Each names the secret that holds the address or key, and the policy that lets a role read it."
  type        = map(object({ secret_arn = string, read_policy = string }))
  default     = {}
  nullable    = false

  validation {
    condition     = alltrue([for format in keys(var.routes) : contains(["slack", "discord", "pagerduty", "webhook"], format)])
    error_message = "Formats are slack, discord, pagerduty and webhook."
  }
}

variable "takes_events" {
  description = "Whether rules of EventBridge publish to the topic as well, such as those that tell of deployments that failed."
  type        = bool
  default     = false
  nullable    = false
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
