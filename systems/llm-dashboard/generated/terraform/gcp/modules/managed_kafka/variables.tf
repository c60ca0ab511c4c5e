variable "name" {
  description = "Full name of the cluster, such as `todo-prod-events`. At most 63 characters."
  type        = string
  nullable    = false
}

variable "region" {
  description = "Region of the cluster."
  type        = string
  nullable    = false
}

variable "project_id" {
  description = "Project of the cluster, a part of the address of its brokers."
  type        = string
  nullable    = false
}

variable "network" {
  description = "Network in whose subnet clients reach the brokers: the module of the network."
  type        = object({ subnet_id = string })
  nullable    = false
}

variable "capacity" {
  description = "vCPUs (3 or more) and memory (1 to 8 GiB a vCPU) of the whole cluster, of which Google makes brokers."
  type = object({
    vcpus      = number
    memory_gib = number
  })
  default  = { vcpus = 3, memory_gib = 3 }
  nullable = false

  validation {
    condition     = var.capacity.vcpus >= 3 && var.capacity.memory_gib >= var.capacity.vcpus && var.capacity.memory_gib <= 8 * var.capacity.vcpus
    error_message = "A cluster has at least 3 vCPUs, and 1 to 8 GiB for each."
  }
}

variable "topics" {
  description = "Topics by name: partitions, which can be raised and never lowered; copies of each message on different brokers (1 to 3), which cannot be changed; for how many seconds messages are kept. With `compact` the last message of each key is kept for ever instead."
  type = map(object({
    partitions        = optional(number, 3)
    replication       = optional(number, 3)
    retention_seconds = optional(number, 604800)
    compact           = optional(bool, false)
  }))
  nullable = false

  validation {
    condition     = alltrue([for topic in values(var.topics) : topic.replication >= 1 && topic.replication <= 3])
    error_message = "A topic has 1 to 3 copies."
  }
}

variable "clients" {
  description = "Who uses the topics, by component: the e-mail address of its service account, whether it `produces`, and the consumer group that it reads as, if it reads. Topics that nobody is named for are open to every client of the project."
  type = map(object({
    service_account_email = string
    produces              = optional(bool, false)
    consumer_group        = optional(string)
  }))
  default  = {}
  nullable = false
}

variable "log_retention_days" {
  description = "Days that logs are kept when that is more than the 30 of the project's _Default bucket: 31 to 3650, in a log bucket of the cluster's own."
  type        = number
  default     = null
}

variable "alarms" {
  description = "Alarms by name, on `lag` (messages that the slowest partition is behind): a limit, how many minutes it must last, and the ids of the notification channels to tell."
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
    condition     = alltrue([for alarm in values(var.alarms) : contains(["lag"], alarm.metric)])
    error_message = "The metric of an alarm is lag."
  }
}

variable "deletion_protection" {
  description = "Refuses to delete the cluster and its topics."
  type        = bool
  default     = false
  nullable    = false
}

variable "labels" {
  description = "Labels of the cluster and its alert policies, beside the default labels of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
