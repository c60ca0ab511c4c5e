variable "name" {
  description = "Full name of the queue, such as `todo-prod-jobs`."
  type        = string
  nullable    = false
}

variable "region" {
  description = "The only region that messages are stored in."
  type        = string
  nullable    = false
}

variable "project_number" {
  description = "Number of the project, of which the address of Pub/Sub's own account is made."
  type        = string
  nullable    = false
}

variable "source_topic" {
  description = "Topic that feeds the queue: it is then a subscription of that topic, and has none of its own to send to."
  type        = object({ id = string })
  default     = null
}

variable "ack_deadline_seconds" {
  description = "How long a message is hidden while somebody works on it, 10 to 600 seconds. Client libraries extend it while they work."
  type        = number
  default     = 60
  nullable    = false

  validation {
    condition     = var.ack_deadline_seconds >= 10 && var.ack_deadline_seconds <= 600
    error_message = "Pub/Sub hides a message for 10 to 600 seconds."
  }
}

variable "retention_seconds" {
  description = "How long a message is kept that nobody finishes: 600 seconds (10 minutes) to 2678400 (31 days)."
  type        = number
  default     = 345600
  nullable    = false

  validation {
    condition     = var.retention_seconds >= 600 && var.retention_seconds <= 2678400
    error_message = "Pub/Sub keeps messages for 10 minutes to 31 days."
  }
}

variable "ordered" {
  description = "Whether messages with the same ordering key arrive in their order."
  type        = bool
  default     = false
  nullable    = false
}

variable "dead_letter" {
  description = "After how many deliveries (5 to 100) a message is set aside, and for how many seconds it is kept then (600 to 2678400)."
  type = object({
    max_delivery_attempts = optional(number, 5)
    retention_seconds     = optional(number, 1209600)
  })
  default  = {}
  nullable = false

  validation {
    condition     = var.dead_letter.max_delivery_attempts >= 5 && var.dead_letter.max_delivery_attempts <= 100
    error_message = "Pub/Sub sets a message aside after 5 to 100 deliveries."
  }

  validation {
    condition     = var.dead_letter.retention_seconds >= 600 && var.dead_letter.retention_seconds <= 2678400
    error_message = "Pub/Sub keeps messages for 10 minutes to 31 days."
  }
}

variable "customer_key" {
  description = "Whether messages are encrypted with a key of the queue's own in place of Google's."
  type        = bool
  default     = false
  nullable    = false
}

variable "alarms" {
  description = "Alarms by name, on `depth` (messages that wait), `age` (seconds that the oldest has waited) or `dead_letters` (messages set aside): a limit, how many minutes it must last, and the ids of the notification channels to tell."
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
    condition     = alltrue([for alarm in values(var.alarms) : contains(["depth", "age", "dead_letters"], alarm.metric)])
    error_message = "The metric of an alarm is depth, age or dead_letters."
  }
}

variable "deletion_protection" {
  description = "Refuses to delete topics, subscriptions and the key."
  type        = bool
  default     = false
  nullable    = false
}

variable "labels" {
  description = "Labels of what takes any, beside the default labels of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
