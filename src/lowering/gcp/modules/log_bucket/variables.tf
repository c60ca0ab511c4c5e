variable "name" {
  description = "Name of the sink into the log bucket, unique in the project; the id of the bucket begins with it."
  type        = string
  nullable    = false
}

variable "description" {
  description = "Whose logs are in the bucket."
  type        = string
  nullable    = false
}

variable "project_id" {
  description = "Project whose logs they are."
  type        = string
  nullable    = false
}

variable "region" {
  description = "Region that the logs are kept in."
  type        = string
  nullable    = false
}

variable "filter" {
  description = "Which logs of the project are kept, in the query language of Cloud Logging."
  type        = string
  nullable    = false
}

variable "retention_days" {
  description = "Days that the logs are kept, more than the 30 of the _Default bucket."
  type        = number
  nullable    = false

  validation {
    condition     = var.retention_days > 30 && var.retention_days <= 3650
    error_message = "Log buckets keep logs for up to 3650 days; up to 30, the project's _Default bucket does."
  }
}

variable "deletion_protection" {
  description = "Whether Terraform refuses to delete the logs."
  type        = bool
  default     = false
  nullable    = false
}
