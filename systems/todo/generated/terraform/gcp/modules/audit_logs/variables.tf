variable "name" {
  description = "Full name of the log bucket, the sinks and the feed. With the project's id and `-changes` or `-export` it has at most 63 characters."
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

variable "export" {
  description = "Copies of the project's logs in Cloud Storage: those that `filter` finds, or all of them, in the bucket that is named or in one of their own, in which each file is kept for `retention_days`. Off without."
  type = object({
    filter         = optional(string)
    bucket         = optional(object({ name = string }))
    retention_days = optional(number)
  })
  default = null
}

variable "cis_alarms" {
  description = "Alarms of the CIS benchmark, on changes of permissions, networks and audit records: the notification channels to tell. Off without."
  type        = object({ notify = list(string) })
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
