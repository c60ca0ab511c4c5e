variable "name" {
  description = "Full name of the bucket, such as `todo-prod-files`. The project's id is put behind it, with which (and `-logs` for access logs) it has at most 63 characters."
  type        = string
  nullable    = false
}

variable "region" {
  description = "Region of the bucket, and of its access logs in any case."
  type        = string
  nullable    = false
}

variable "project_id" {
  description = "Project of the bucket, a part of its name."
  type        = string
  nullable    = false
}

variable "project_number" {
  description = "Number of the project, of which the address of Cloud Storage's own account is made. Needed with `customer_key` and `notifications` only."
  type        = string
  default     = null
}

variable "dual_region" {
  description = "Two regions that keep a copy of each object: the location (`ASIA1`, or `ASIA`, `EU`, `US` with two `data_locations` in capitals), and that of a key for both. It cannot be changed later."
  type = object({
    location       = string
    data_locations = optional(list(string))
    key_location   = string
  })
  default = null
}

variable "versioning" {
  description = "Whether overwritten and deleted objects are kept as noncurrent versions."
  type        = bool
  default     = true
  nullable    = false
}

variable "noncurrent_version_days" {
  description = "Days after which noncurrent versions are deleted, those from before versioning was turned off too."
  type        = number
  default     = 30
  nullable    = false
}

variable "lifecycle_rules" {
  description = "What happens to objects once they are `after_days` old (or, `noncurrent`, once they were replaced so many days ago): they move to `storage_class` (`NEARLINE`, `COLDLINE`, `ARCHIVE`), or are deleted if there is none. `prefix` limits a rule to names that begin with it."
  type = list(object({
    after_days    = number
    storage_class = optional(string)
    prefix        = optional(string)
    noncurrent    = optional(bool, false)
  }))
  default  = []
  nullable = false

  validation {
    condition     = alltrue([for rule in var.lifecycle_rules : rule.after_days >= 1])
    error_message = "A rule acts after one day at the earliest."
  }
}

variable "cors" {
  description = "Which other sites' pages may use the bucket, and how; browsers remember the answer for `max_age_seconds`."
  type = object({
    origins         = list(string)
    methods         = optional(list(string), ["GET"])
    headers         = optional(list(string), ["Content-Type"])
    max_age_seconds = optional(number, 3600)
  })
  default = null
}

variable "public" {
  description = "Whether anyone may read every object. Otherwise Google refuses any public access."
  type        = bool
  default     = false
  nullable    = false
}

variable "customer_key" {
  description = "Whether objects are encrypted with a key of the bucket's own in place of Google's."
  type        = bool
  default     = false
  nullable    = false
}

variable "access_log_retention_days" {
  description = "Days that access logs are kept, in a bucket of their own. Null: there are none."
  type        = number
  default     = null
}

variable "notifications" {
  description = "Pub/Sub topics that hear of objects, by listener: `created` and `deleted` events by prefix of the object's name, where the empty prefix is every object."
  type = map(object({
    topic_id = string
    events   = optional(map(list(string)), { "" = ["created"] })
  }))
  default  = {}
  nullable = false

  validation {
    condition = alltrue(flatten([
      for notification in values(var.notifications) : [
        for events in values(notification.events) : length(setsubtract(events, ["created", "deleted"])) == 0
      ]
    ]))
    error_message = "Events are created and deleted."
  }
}

variable "deletion_protection" {
  description = "Refuses to delete the bucket, its access logs and its key. Without it they are deleted with all that is in them."
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
