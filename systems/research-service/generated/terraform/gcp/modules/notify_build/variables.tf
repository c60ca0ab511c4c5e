variable "name" {
  description = "Name of the account, the repository and (with the project's id behind it) the bucket, such as `todo-prod-notify`. At most 30 characters."
  type        = string
  nullable    = false
}

variable "region" {
  description = "Region in which functions are built and run."
  type        = string
  nullable    = false
}

variable "project_id" {
  description = "Project in which functions are built."
  type        = string
  nullable    = false
}
