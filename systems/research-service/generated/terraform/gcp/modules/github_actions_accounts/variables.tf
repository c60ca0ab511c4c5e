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
  description = "Subject of the token that GitHub gives to a pull request and to a job in the GitHub environment. At most 127 bytes."
  type = object({
    pull_request = string
    environment  = string
  })
  nullable = false
}

variable "state" {
  description = "Bucket of the state and the prefix of this environment's objects there, without a slash at its end."
  type = object({
    bucket = string
    prefix = string
  })
  nullable = false
}

variable "services" {
  description = "Cloud Run services to roll out, by name, each with the account that it runs as."
  type = map(object({
    name                  = string
    location              = string
    service_account_email = string
  }))
  default  = {}
  nullable = false
}

variable "worker_pools" {
  description = "Cloud Run worker pools to roll out, by name, each with the account that it runs as."
  type = map(object({
    name                  = string
    location              = string
    service_account_email = string
  }))
  default  = {}
  nullable = false
}

variable "jobs" {
  description = "Cloud Run jobs to roll out, by name, each with the account that it runs as."
  type = map(object({
    name                  = string
    location              = string
    service_account_email = string
  }))
  default  = {}
  nullable = false
}

variable "site_buckets" {
  description = "Buckets that files of sites are uploaded to, by the site's name."
  type        = map(string)
  default     = {}
  nullable    = false
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
