variable "name" {
  description = "Full name of the sink, and of its own bucket. With the project's id it has at most 62 characters."
  type        = string
  nullable    = false
}

variable "region" {
  description = "Region that the copies are kept in."
  type        = string
  nullable    = false
}

variable "project_id" {
  description = "Project whose logs are copied."
  type        = string
  nullable    = false
}

variable "filter" {
  description = "Entries to copy, as a Cloud Logging filter. null: all."
  type        = string
  default     = null
}

variable "bucket" {
  description = "Bucket to copy to. null: one of its own, in which each file is kept for `retention_days`."
  type        = object({ name = string })
  default     = null
}

variable "retention_days" {
  description = "Days for which the own bucket keeps each file. Needed where no `bucket` is given."
  type        = number
  default     = null
}

variable "deletion_protection" {
  description = "Refuses to delete the own bucket."
  type        = bool
  default     = false
  nullable    = false
}

variable "labels" {
  description = "Labels of the own bucket, beside the default labels of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
