variable "name" {
  description = "Full name of the cluster, at most 64 characters."
  type        = string

  validation {
    condition     = length(var.name) <= 64
    error_message = "A cluster's name has 64 characters at most."
  }
}

variable "network" {
  description = "Network that the brokers are in, evenly over the data subnets."
  type = object({
    vpc_id          = string
    data_subnet_ids = list(string)
  })
}

variable "kafka_version" {
  description = "Version of Kafka as MSK calls it, such as `3.9.x.kraft`."
  type        = string
}

variable "brokers" {
  description = "Number of brokers: a multiple of the data subnets, and no fewer than the copies of any topic."
  type        = number
}

variable "instance_type" {
  description = "Type of the brokers, such as `kafka.m7g.large`."
  type        = string
}

variable "storage_gib" {
  description = "Disk of each broker in GiB. It grows by a change, and never shrinks."
  type        = number
  default     = 100
  nullable    = false
}

variable "topics" {
  description = "Topics by name: partitions (never fewer later), copies of each message (never changed later), and for how many seconds messages are kept. A compacted topic keeps the last message of each key instead."
  type = map(object({
    partitions        = optional(number, 3)
    replication       = optional(number, 3)
    retention_seconds = optional(number, 604800)
    compact           = optional(bool, false)
  }))
  nullable = false
}

variable "consumer_groups" {
  description = "Groups that read the topics. Each has a policy of its own, and is watched for falling behind."
  type        = set(string)
  default     = []
  nullable    = false
}

variable "log_retention_days" {
  description = "Days for which CloudWatch keeps the brokers' logs."
  type        = number
  default     = 30
  nullable    = false
}

variable "alarms" {
  description = "Alarms by name, on `lag` (messages that the slowest consumer group is behind) or `disk` (percent of the fullest broker): the limit, for how many minutes, and the ARNs of the topics to tell."
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
    condition     = alltrue([for alarm in var.alarms : contains(["lag", "disk"], alarm.metric)])
    error_message = "Metrics are lag and disk."
  }
}

variable "tags" {
  description = "Tags of all resources, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
