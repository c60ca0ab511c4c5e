variable "name" {
  description = "Full name of the domain, such as `todo-prod-site`. With each of `names` behind a hyphen, at most 63 characters."
  type        = string
  nullable    = false
}

variable "labels" {
  description = "Labels of what takes any, beside the default labels of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "names" {
  description = "DNS names that users enter, the main one first: `todo.example.com`, `*.todo.example.com`."
  type        = list(string)
  nullable    = false

  validation {
    condition     = length(var.names) > 0
    error_message = "A domain has at least one name."
  }
}

variable "zone" {
  description = "Name of the managed zone for records of the names, such as `todo-dev-todo-example-com`. Null: somebody else serves the names, and `validation_records` says what to enter there."
  type        = string
  default     = null
}
