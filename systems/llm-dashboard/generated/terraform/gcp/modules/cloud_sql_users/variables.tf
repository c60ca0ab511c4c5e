variable "name" {
  description = "Full name of the database, such as todo-prod-db. The job is called <name>-roles, the secret <name>-administrator: at most 43 characters."
  type        = string
  nullable    = false
}

variable "project_id" {
  description = "Project of the instance."
  type        = string
  nullable    = false
}

variable "region" {
  description = "Region of the job and the secret."
  type        = string
  nullable    = false
}

variable "network" {
  description = "Network in which the job reaches the instance: the module of the network."
  type = object({
    id        = string
    subnet_id = string
  })
  nullable = false
}

variable "instance" {
  description = "Name of the Cloud SQL instance."
  type        = string
  nullable    = false
}

variable "instance_id" {
  description = "Another text for another instance of the same name."
  type        = string
  nullable    = false
}

variable "address" {
  description = "Private address of the instance."
  type        = string
  nullable    = false
}

variable "database" {
  description = "Name of the database in the instance."
  type        = string
  nullable    = false
}

variable "users" {
  description = "Who signs in, by component: the e-mail address of its service account, and whether it may `read` or `readwrite`. Writers share what they make."
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

variable "administrator" {
  description = "Name in PostgreSQL of the user that makes roles; another one where others have theirs in the same instance."
  type        = string
  default     = "administrator"
  nullable    = false
}

variable "password_version" {
  description = "Raise it for another password of the administrator: after a leak, after a run that was to write one and failed, or when the secret was lost."
  type        = number
  default     = 1
  nullable    = false
}

variable "deletion_protection" {
  description = "Whether the secret of the administrator refuses to be deleted."
  type        = bool
  default     = false
  nullable    = false
}

variable "labels" {
  description = "Labels of the job and the secret, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
