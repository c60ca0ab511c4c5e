variable "instance" {
  description = "Name of the Cloud SQL instance."
  type        = string
  nullable    = false
}

variable "database" {
  description = "Name of the database in the instance."
  type        = string
  nullable    = false
}

variable "users" {
  description = "Who signs in, by component: the e-mail address of its service account, and whether it may `read` or `readwrite`."
  type = map(object({
    service_account_email = string
    access                = string
  }))
  nullable = false

  validation {
    condition     = alltrue([for user in values(var.users) : contains(["read", "readwrite"], user.access)])
    error_message = "The access of a user is read or readwrite."
  }
}
