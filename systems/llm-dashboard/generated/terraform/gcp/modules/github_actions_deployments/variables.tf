variable "project_id" {
  description = "Project of the accounts that code runs as."
  type        = string
  nullable    = false
}

variable "service_account_email" {
  description = "E-mail of the account that deploys, which the root of the project makes."
  type        = string
  nullable    = false
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
  description = "Cloud Run jobs that deployments start and wait for, by name."
  type = map(object({
    name     = string
    location = string
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
