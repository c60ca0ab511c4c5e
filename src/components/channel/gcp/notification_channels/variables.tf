variable "name" {
  description = "Full name of the channel, such as `todo-prod-ops`. With a route's format behind it at most 30 characters."
  type        = string
  nullable    = false
}

variable "region" {
  description = "Region of the functions, and the only one that messages are stored in."
  type        = string
  nullable    = false
}

variable "project_number" {
  description = "Number of the project, of which the address of Cloud Monitoring's own account is made."
  type        = string
  nullable    = false
}

variable "email_addresses" {
  description = "E-mail addresses to write to."
  type        = set(string)
  default     = []
  nullable    = false
}

variable "routes" {
  description = "Chats and pagers to post to, by format (`slack`, `discord`, `pagerduty` or `webhook`), each with the id of the secret that holds its address or key."
  type        = map(object({ secret_id = string }))
  default     = {}
  nullable    = false

  validation {
    condition     = length(setsubtract(keys(var.routes), ["slack", "discord", "pagerduty", "webhook"])) == 0
    error_message = "A route is slack, discord, pagerduty or webhook."
  }
}

variable "build" {
  description = "What functions are built from and by whom: the module `notify_build`. Needed with `routes` only."
  type = object({
    service_account_id = string
    repository_id      = string
    source_bucket      = string
    source_object      = string
  })
  default = null
}

variable "labels" {
  description = "Labels of what takes any, beside the default labels of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
