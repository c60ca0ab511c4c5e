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
  description = "Zone of the records: `managed`, the DNS name of a public zone to make, or `existing`, the name of a managed zone that is there already. Null: somebody else serves the names, and `validation_records` says what to enter there."
  type = object({
    managed  = optional(string)
    existing = optional(string)
  })
  default = null

  validation {
    condition     = var.zone == null ? true : (var.zone.managed == null) != (var.zone.existing == null)
    error_message = "A zone is either managed here or an existing one."
  }
}

variable "deletion_protection" {
  description = "Whether Terraform refuses to delete the zone."
  type        = bool
  default     = false
  nullable    = false
}
