variable "name" {
  description = "Full name of the perimeter, such as `todo-prod-boundary`, at most 50 characters."
  type        = string
  nullable    = false
}

variable "description" {
  description = "What the perimeter is for, for those who see it in the organization."
  type        = string
  default     = null
}

variable "access_policy" {
  description = "Number of the access policy: the organization's, or one that is scoped to the project or its folder."
  type        = string
  nullable    = false
}

variable "project_number" {
  description = "Number of the project that is inside."
  type        = string
  nullable    = false
}

variable "restricted_services" {
  description = "APIs to guard, such as `storage.googleapis.com`."
  type        = list(string)
  nullable    = false
}

variable "dry_run" {
  description = "Whether calls from outside are noted only and not refused."
  type        = bool
  nullable    = false
}

variable "allow" {
  description = "Who may call from outside: public addresses as CIDR ranges, and accounts as `user:a@example.com` or `serviceAccount:...`, from anywhere."
  type = object({
    cidrs   = optional(list(string), [])
    members = optional(list(string), [])
  })
  default  = {}
  nullable = false
}
