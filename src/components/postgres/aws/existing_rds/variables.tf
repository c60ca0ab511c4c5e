variable "name" {
  description = "Name that its alarms are called after, and the secrets and the job of its users."
  type        = string
}

variable "identifier" {
  description = "Identifier of the instance, in the region and account of the provider."
  type        = string
}

variable "security_group_id" {
  description = "Security group of the database, which those who use it open to their own."
  type        = string
}

variable "system" {
  description = "The system and its environment, such as todo-prod: logins begin so."
  type        = string
}

variable "network" {
  description = "Network of the database, with the private subnets that the job runs in which makes roles."
  type = object({
    vpc_id             = string
    private_subnet_ids = list(string)
  })
}

variable "users" {
  description = "Who signs in: whether it may `read` or `readwrite`. Writers share what they make."
  type        = map(object({ access = string }))
  default     = {}
  nullable    = false
}

variable "cluster" {
  description = "Cluster for the job that makes the roles of users: the outputs of the cluster module. null: there are none."
  type = object({
    name = string
    arn  = string
  })
  default = null
}

variable "password_version" {
  description = "Raise it for other passwords of all users. They sign in with the ones before as well, until it is raised again."
  type        = number
  default     = 1
  nullable    = false
}

variable "credentials_recovery_days" {
  description = "Days for which deleted secrets of users can be restored, 7 to 30; with 0 their names are free again at once."
  type        = number
  default     = 30
  nullable    = false
}

variable "permissions_boundary" {
  description = "ARN of the managed policy whose rights no role made here exceeds. No bound without."
  type        = string
  default     = null
}

variable "secret_arn" {
  description = "ARN of the secret with `username` and `password` of a user that may make roles, as JSON: the master user. Only the job reads it."
  type        = string
}

variable "database_name" {
  description = "Name of the database inside the instance, unless it is the one that the instance was made with."
  type        = string
  default     = null
}

variable "alarms" {
  description = "Alarms by name, on `cpu` (percent), `connections`, `free_memory` or `free_storage` (bytes): the limit, for how many minutes, and the ARNs of the topics to tell."
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
    condition     = alltrue([for alarm in var.alarms : contains(["cpu", "connections", "free_memory", "free_storage"], alarm.metric)])
    error_message = "Metrics are cpu, connections, free_memory and free_storage."
  }
}

variable "tags" {
  description = "Tags of the alarms, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
