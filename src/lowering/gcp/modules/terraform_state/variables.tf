variable "bucket" {
  description = "Name of the bucket. Names are taken by whoever comes first, in any project: this project's id goes along."
  type        = string
  nullable    = false
}

variable "project_id" {
  description = "Project of the bucket."
  type        = string
  nullable    = false
}

variable "location" {
  description = "Region of the bucket, such as `asia-northeast1`."
  type        = string
  nullable    = false
}
