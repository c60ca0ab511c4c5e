variable "name" {
  description = "Full name of the log bucket, the sinks and the feed. With the project's id and `-changes` it has at most 63 characters."
  type        = string
  nullable    = false
}

variable "region" {
  description = "Region that the records are kept in."
  type        = string
  nullable    = false
}

variable "project_id" {
  description = "Project whose records they are. It has one audit configuration."
  type        = string
  nullable    = false
}

variable "project_number" {
  description = "Number of the project, of which the addresses of Google's own accounts are made. Needed with `changes` only."
  type        = string
  default     = null
}

variable "trail" {
  description = "Audit records in a log bucket of their own: for how many days, and whether reads and writes of data are recorded as well, in all services and paid by volume. Off without."
  type = object({
    retention_days = number
    data_access    = optional(bool, false)
  })
  default = null
}

variable "changes" {
  description = "History of every resource's configuration as files in a bucket, and for how many days each is kept. Off without."
  type        = object({ retention_days = number })
  default     = null
}

variable "deletion_protection" {
  description = "Refuses to delete the records."
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
