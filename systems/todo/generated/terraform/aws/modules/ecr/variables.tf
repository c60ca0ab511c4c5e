variable "name" {
  description = "First part of the repositories' names: `todo-prod` gives `todo-prod/todo-api`."
  type        = string
}

variable "images" {
  description = "Names of the images, without a tag. Each gets a repository."
  type        = set(string)
}

variable "moving_tags" {
  description = "How the tags begin that say what environments run: `env-` is that of `env-prod`. They can be moved to another image, and an image that has one is never deleted."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[0-9A-Za-z_][0-9A-Za-z_.-]*$", var.moving_tags))
    error_message = "Tags have letters, digits, underscores, dots and hyphens."
  }
}

variable "keep_images" {
  description = "Number of tagged images to keep of each name, newest first. Older ones are deleted: keep enough to roll back to."
  type        = number
  default     = 50
  nullable    = false

  validation {
    condition     = var.keep_images >= 1
    error_message = "At least one image is kept: it is what runs."
  }
}

variable "untagged_days" {
  description = "Days after which an image without a tag is deleted."
  type        = number
  default     = 7
  nullable    = false
}

variable "push_account_ids" {
  description = "Numbers of other accounts that run these images, and deploy them."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "pull_account_ids" {
  description = "Numbers of other accounts that only pull the images, such as to deploy them from a registry of their own."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "deletion_protection" {
  description = "Whether a repository that holds images refuses to be deleted."
  type        = bool
  default     = true
  nullable    = false
}

variable "tags" {
  description = "Tags of the repositories, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
