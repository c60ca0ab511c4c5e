variable "name" {
  description = "Full name of the repository, such as `todo-prod-images`. At most 63 characters."
  type        = string
  nullable    = false
}

variable "region" {
  description = "Region that keeps the images: that of whatever runs them."
  type        = string
  nullable    = false
}

variable "project_id" {
  description = "Project of the repository, a part of the name of every image."
  type        = string
  nullable    = false
}

variable "moving_tags" {
  description = "How the tags begin that say what environments run: `env-` is that of `env-prod`. A version that has one is never deleted."
  type        = string
  nullable    = false
}

variable "keep" {
  description = "Newest versions to keep of each image, with or without a tag. Older ones are deleted, so keep enough to roll back to."
  type        = number
  default     = 50
  nullable    = false

  validation {
    condition     = var.keep >= 1
    error_message = "At least one version is kept."
  }
}

variable "untagged_days" {
  description = "Days after which versions without a tag are deleted, unless they are among the newest."
  type        = number
  default     = 7
  nullable    = false

  validation {
    condition     = var.untagged_days >= 1
    error_message = "Versions without a tag are kept for at least a day."
  }
}

variable "reader_project_ids" {
  description = "Ids of other projects whose services run these images."
  type        = set(string)
  default     = []
  nullable    = false
}

variable "deletion_protection" {
  description = "Refuses to delete the repository."
  type        = bool
  default     = false
  nullable    = false
}

variable "labels" {
  description = "Labels of the repository, beside the default labels of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
