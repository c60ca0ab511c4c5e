variable "name" {
  description = "Full name, such as `todo-prod-delivery`, at most 59 characters: `-plan` follows."
  type        = string
  nullable    = false
}

variable "subject" {
  description = "Subject of the token that GitHub gives to a pull request."
  type        = string
  nullable    = false
}

variable "state" {
  description = "Bucket and key of the state. Who plans reads it and holds its lock."
  type = object({
    bucket = string
    key    = string
  })
  nullable = false
}

variable "policies" {
  description = "Policy documents (JSON) of what planning reads, by what they are about: `network`. At most ten."
  type        = map(string)
  nullable    = false
}

variable "tags" {
  description = "Tags of all resources, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
