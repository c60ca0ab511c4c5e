variable "name" {
  description = "Full name of the cluster, at most 64 characters."
  type        = string

  validation {
    condition     = length(var.name) <= 64
    error_message = "A cluster's name has 64 characters at most."
  }
}

variable "network" {
  description = "Network that the cluster is reached from, through the data subnets."
  type = object({
    vpc_id          = string
    data_subnet_ids = list(string)
  })
}

variable "topics" {
  description = "Names of the topics. Producers create them, with three copies of each message."
  type        = set(string)
}

variable "consumer_groups" {
  description = "Groups that read the topics. Each has a policy of its own, and is watched for falling behind."
  type        = set(string)
  default     = []
  nullable    = false
}

variable "alarms" {
  description = "Alarms by name, on `lag` (messages that the slowest consumer group is behind): the limit, for how many minutes, and the ARNs of the topics to tell."
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
    condition     = alltrue([for alarm in var.alarms : alarm.metric == "lag"])
    error_message = "The only metric is lag."
  }
}

variable "tags" {
  description = "Tags of all resources, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
