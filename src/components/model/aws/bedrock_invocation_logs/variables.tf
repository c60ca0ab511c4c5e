variable "name" {
  description = "Full name, such as `todo-claude`: that of the log group after `/bedrock/`, and of its role before `-logging`."
  type        = string
  nullable    = false

  validation {
    condition     = length(var.name) <= 56
    error_message = "The name of a role has at most 64 characters, eight of which are its ending."
  }
}

variable "retention_days" {
  description = "Days that prompts and answers are kept, one of those that CloudWatch Logs offers."
  type        = number
  nullable    = false
}

variable "deletion_protection" {
  description = "Whether the records refuse to be deleted."
  type        = bool
  default     = false
  nullable    = false
}

variable "tags" {
  description = "Tags of all resources, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
