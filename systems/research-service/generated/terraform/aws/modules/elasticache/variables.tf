variable "name" {
  description = "Full name of the cache: id of the replication group, at most 30 characters, since its users are called after it."
  type        = string

  validation {
    condition     = length(var.name) <= 30
    error_message = "Ids of ElastiCache have 40 characters at most, of which `-readwrite` takes 10."
  }
}

variable "description" {
  description = "What the cache is for, for those who look at the console."
  type        = string
  default     = null
}

variable "network" {
  description = "Network that the cache is in."
  type = object({
    vpc_id          = string
    data_subnet_ids = list(string)
  })
}

variable "engine" {
  description = "`valkey`, or `redis` for Redis OSS."
  type        = string
  default     = "valkey"
  nullable    = false

  validation {
    condition     = contains(["valkey", "redis"], var.engine)
    error_message = "The engine is valkey or redis."
  }
}

variable "engine_version" {
  description = "Version of the engine, such as `8.0`. IAM needs 7.0 or newer."
  type        = string
}

variable "node_type" {
  description = "Node type, such as `cache.t4g.small`. A quarter of its memory is kept back for backups and failover."
  type        = string
}

variable "replicas" {
  description = "Number of replicas, 0 to 5."
  type        = number
  default     = 0
  nullable    = false
}

variable "multi_az" {
  description = "Whether a replica in another zone takes over by itself. Needs a replica."
  type        = bool
  default     = false
  nullable    = false
}

variable "eviction" {
  description = "What goes when memory is full (`maxmemory-policy`). Job queues need `noeviction`: a lost key is a lost job."
  type        = string
  default     = "volatile-lru"
  nullable    = false
}

variable "backups" {
  description = "Daily snapshots: kept for how many days (1 to 35), in which window (`18:00-19:00` UTC). None without, since a cache can be filled again."
  type = object({
    days   = number
    window = optional(string)
  })
  default = null
}

variable "deletion_protection" {
  description = "Whether a last snapshot outlives the cache when it is deleted."
  type        = bool
  default     = false
  nullable    = false
}

variable "maintenance_window" {
  description = "When ElastiCache upgrades minor versions and repairs, such as `sun:19:00-sun:20:00` in UTC; an hour at least. It chooses one otherwise."
  type        = string
  default     = null
}

variable "apply_immediately" {
  description = "Whether changes are made at once, with the interruptions that they bring, and not in the maintenance window."
  type        = bool
  default     = false
  nullable    = false
}

variable "log_retention_days" {
  description = "Days for which CloudWatch keeps the engine's log and the log of slow commands."
  type        = number
  default     = 30
  nullable    = false
}

variable "alarms" {
  description = "Alarms by name, on `cpu` or `memory` (percent of the busiest node), `connections` or `evictions`: the limit, for how many minutes, and the ARNs of the topics to tell."
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
    condition     = alltrue([for alarm in var.alarms : contains(["cpu", "memory", "connections", "evictions"], alarm.metric)])
    error_message = "Metrics are cpu, memory, connections and evictions."
  }
}

variable "tags" {
  description = "Tags of all resources, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
