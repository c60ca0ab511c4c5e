variable "name" {
  description = "Full name, such as `todo-prod-delivery`, at most 23 characters: `-deploy` follows."
  type        = string
  nullable    = false
}

variable "project_id" {
  description = "Id of the project that is planned and applied."
  type        = string
  nullable    = false
}

variable "repository" {
  description = "Repository whose tokens are taken, as `owner/name`. With `id`, its number, that is looked at in place of the name."
  type = object({
    name = string
    id   = optional(string)
  })
  nullable = false
}

variable "branches" {
  description = "Branches that may deploy and apply."
  type        = list(string)
  nullable    = false
}

variable "subjects" {
  description = "Subject of the token that GitHub gives to a pull request, and to jobs in the GitHub environments of deployments and of Terraform, which are two. At most 127 bytes."
  type = object({
    pull_request = string
    deploy       = string
    apply        = string
  })
  nullable = false

  validation {
    condition     = var.subjects.deploy != var.subjects.apply
    error_message = "Whoever may deploy may not apply by that: give them GitHub environments of their own."
  }
}

variable "state" {
  description = "Bucket of the state and the prefix of this environment's objects there, without a slash at its end."
  type = object({
    bucket = string
    prefix = string
  })
  nullable = false
}

variable "image_repository" {
  description = "Artifact Registry repository that images are pushed to. null: there is none."
  type = object({
    location = string
    id       = string
  })
  default = null
}

variable "billing_account" {
  description = "Billing account whose budgets are planned and applied. null: there is no budget."
  type        = string
  default     = null
}
