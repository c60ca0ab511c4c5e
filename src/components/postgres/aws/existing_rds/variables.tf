variable "name" {
  description = "Name that its alarms are called after."
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

variable "secret_arn" {
  description = "ARN of the secret with `username` and `password` of the database's user, as JSON."
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
