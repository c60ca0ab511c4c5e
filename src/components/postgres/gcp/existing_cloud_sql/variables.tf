variable "name" {
  description = "Full name of the database as a component, such as `todo-prod-db`; alert policies are called after it."
  type        = string
  nullable    = false
}

variable "instance" {
  description = "Name of the instance."
  type        = string
  nullable    = false
}

variable "project_id" {
  description = "Project of the instance."
  type        = string
  nullable    = false
}

variable "region" {
  description = "Region of the instance."
  type        = string
  nullable    = false
}

variable "network" {
  description = "Network of the instance, for the job that makes roles: the module of the network."
  type = object({
    id        = string
    subnet_id = string
  })
  nullable = false
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
  default  = {}
  nullable = false
}

variable "password_version" {
  description = "Raise it for another password of the administrator who makes roles: after a leak, after a run that was to write one and failed, or when its secret was lost."
  type        = number
  default     = 1
  nullable    = false
}

variable "alarms" {
  description = "Alarms by name, on `cpu` (percent), `used_memory` (bytes), `used_storage` (percent of the disk) or `connections`: a limit, how many minutes it must last, and the ids of the notification channels to tell."
  type = map(object({
    metric  = string
    above   = optional(number)
    below   = optional(number)
    minutes = optional(number, 5)
    notify  = list(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for alarm in values(var.alarms) : contains(["cpu", "used_memory", "used_storage", "connections"], alarm.metric)])
    error_message = "The metric of an alarm is cpu, used_memory, used_storage or connections."
  }
}

variable "labels" {
  description = "Labels of the alert policies, which the default labels of the provider do not reach, and of what makes roles."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "deletion_protection" {
  description = "Whether the secret of the administrator refuses to be deleted."
  type        = bool
  default     = false
  nullable    = false
}
