variable "name" {
  description = "Full name of the bucket. The project's id is put behind it, with which it has at most 63 characters."
  type        = string
  nullable    = false
}

variable "region" {
  description = "Region of the bucket."
  type        = string
  nullable    = false
}

variable "project_id" {
  description = "Project of the bucket, a part of its name."
  type        = string
  nullable    = false
}

variable "retention_days" {
  description = "Days for which each object is kept, whoever wants it gone."
  type        = number
  nullable    = false
}

variable "deletion_protection" {
  description = "Refuses to delete the bucket. Without it, it is deleted with all that is in it."
  type        = bool
  default     = false
  nullable    = false
}

variable "labels" {
  description = "Labels of the bucket, beside the default labels of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
