variable "name" {
  description = "Full name of the trail: that of its bucket before the account's number, at most 50 characters."
  type        = string
}

variable "retention_days" {
  description = "Days for which the records are kept, those of changes too."
  type        = number
}

variable "all_regions" {
  description = "Whether calls in every region are recorded, unused ones too, and not those in the provider's alone."
  type        = bool
  default     = true
  nullable    = false
}

variable "data_events" {
  description = "Whether reads and writes of objects in all buckets are recorded as well; paid by the event."
  type        = bool
  default     = false
  nullable    = false
}

variable "changes" {
  description = "History of every resource's configuration by AWS Config, and whether the service-linked role of AWS Config is made here: an account has one. Off without."
  type        = object({ create_service_role = optional(bool, true) })
  default     = null
}

variable "logs" {
  description = "A copy of the records in the log group `/cloudtrail/<name>`, for alarms, and for how many days. Off without."
  type        = object({ retention_days = number })
  default     = null
}

variable "deletion_protection" {
  description = "Whether a bucket that holds records refuses to be deleted."
  type        = bool
  default     = true
  nullable    = false
}

variable "tags" {
  description = "Tags of all resources, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
