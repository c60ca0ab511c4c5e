variable "name" {
  description = "Full name of the instance, such as `todo-prod-cache`. At most 63 characters."
  type        = string
  nullable    = false
}

variable "region" {
  description = "Region of the instance."
  type        = string
  nullable    = false
}

variable "project_id" {
  description = "Project in whose network clients reach it."
  type        = string
  nullable    = false
}

variable "network" {
  description = "Network in which it gets its addresses: the module of the network as a whole, so that its service connection `gcp-memorystore` is there first."
  type        = object({ id = string })
  nullable    = false
}

variable "valkey_version" {
  description = "Version of Valkey, such as `8.0`."
  type        = string
  default     = "8.0"
  nullable    = false
}

variable "node_type" {
  description = "Size of the instance: `SHARED_CORE_NANO` (1 GiB for data, without an SLA), `STANDARD_SMALL` (4.8), `HIGHMEM_MEDIUM` (9.7) or `HIGHMEM_XLARGE` (43)."
  type        = string
  nullable    = false

  validation {
    condition     = contains(["SHARED_CORE_NANO", "STANDARD_SMALL", "HIGHMEM_MEDIUM", "HIGHMEM_XLARGE"], var.node_type)
    error_message = "node_type is SHARED_CORE_NANO, STANDARD_SMALL, HIGHMEM_MEDIUM or HIGHMEM_XLARGE."
  }
}

variable "replicas" {
  description = "Replicas in other zones, 0 to 5; one of them takes over when the primary fails."
  type        = number
  default     = 0
  nullable    = false

  validation {
    condition     = var.replicas >= 0 && var.replicas <= 5
    error_message = "Memorystore has 0 to 5 replicas."
  }
}

variable "eviction" {
  description = "What is dropped when memory is full, as Valkey's `maxmemory-policy` has it. Job queues need `noeviction`."
  type        = string
  default     = "volatile-lru"
  nullable    = false
}

variable "backups" {
  description = "Daily backups: for how many days they are kept (up to 365), and the hour in which they are made, in UTC. Null: none, since a cache can be filled anew."
  type = object({
    retention_days = number
    hour           = optional(number, 18)
  })
  default = null

  validation {
    condition     = var.backups == null ? true : var.backups.retention_days >= 1 && var.backups.retention_days <= 365
    error_message = "Memorystore keeps backups for 1 to 365 days."
  }
}

variable "maintenance" {
  description = "Hour in which updates may restart it, in UTC: the day such as `SUNDAY`. Null: Memorystore chooses."
  type = object({
    day    = string
    hour   = number
    minute = optional(number, 0)
  })
  default = null
}

variable "alarms" {
  description = "Alarms by name, on `cpu`, `memory` (percent), `connections` or `evictions` (keys a minute): a limit, how many minutes it must last, and the ids of the notification channels to tell."
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
    condition     = alltrue([for alarm in values(var.alarms) : contains(["cpu", "memory", "connections", "evictions"], alarm.metric)])
    error_message = "The metric of an alarm is cpu, memory, connections or evictions."
  }
}

variable "deletion_protection" {
  description = "Refuses to delete the instance, in Terraform and in Google Cloud."
  type        = bool
  default     = false
  nullable    = false
}

variable "labels" {
  description = "Labels of the instance and its alert policies, beside the default labels of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
