variable "name" {
  description = "Full name of the queue, at most 75 characters, 70 with `fifo`: `-dead` and `.fifo` follow."
  type        = string
}

variable "visibility_timeout_seconds" {
  description = "Seconds for which a message is hidden from others while it is worked on, at most 12 hours."
  type        = number
  default     = 60
  nullable    = false
}

variable "retention_seconds" {
  description = "Seconds for which a message waits, a minute to 14 days."
  type        = number
  default     = 345600
  nullable    = false
}

variable "delay_seconds" {
  description = "Seconds before a new message is seen, at most 15 minutes."
  type        = number
  default     = 0
  nullable    = false
}

variable "fifo" {
  description = "Whether messages of the same group keep their order. A change makes the queue anew."
  type        = bool
  default     = false
  nullable    = false
}

variable "dead_letters" {
  description = "After how many deliveries a message is set aside, and for how many seconds it is kept, counted from when it was first sent."
  type = object({
    max_receive_count = optional(number, 5)
    retention_seconds = optional(number, 1209600)
  })
  default  = {}
  nullable = false
}

variable "customer_key" {
  description = "Whether messages are encrypted with a key of the queue's own and not with those of SQS."
  type        = bool
  default     = false
  nullable    = false
}

variable "source_topics" {
  description = "ARNs of the SNS topics that send to the queue, by name."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "source_buckets" {
  description = "ARNs of the S3 buckets that tell the queue of objects, by name."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "alarms" {
  description = "Alarms by name, on `depth` (messages that wait), `age` (seconds of the oldest) or `dead_letters` (messages set aside): the limit, for how many minutes, and the ARNs of the topics to tell."
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
    condition     = alltrue([for alarm in var.alarms : contains(["depth", "age", "dead_letters"], alarm.metric)])
    error_message = "Metrics are depth, age and dead_letters."
  }
}

variable "deletion_protection" {
  description = "Whether both queues refuse to be deleted, by their own policies."
  type        = bool
  default     = false
  nullable    = false
}

variable "tags" {
  description = "Tags of all resources, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
