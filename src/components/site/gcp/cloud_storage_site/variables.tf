variable "name" {
  description = "Full name of the site, such as `todo-prod-site`. The bucket is called the same with the project behind a hyphen: at most 63 characters."
  type        = string
  nullable    = false
}

variable "project_id" {
  description = "Project that the site is in; names of buckets are shared by everyone, so that of the site ends in it."
  type        = string
  nullable    = false
}

variable "region" {
  description = "Region of the files, and of the access logs."
  type        = string
  nullable    = false
}

variable "labels" {
  description = "Labels of what takes any, beside the default labels of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "domain" {
  description = "Names that it answers to, their certificate map, and the managed zone of their records; without a zone somebody else serves them. The outputs of the domain module."
  type = object({
    names              = list(string)
    certificate_map_id = string
    zone               = object({ name = string })
  })
  nullable = false
}

variable "single_page_application" {
  description = "Whether it is a single-page application: paths without a file get `index.html`."
  type        = bool
  default     = false
  nullable    = false
}

variable "content_security_policy" {
  description = "Header Content-Security-Policy of every response, such as `default-src 'self'`."
  type        = string
  default     = null
}

variable "access_log_retention_days" {
  description = "Days that access logs are kept when that is more than the 30 of the project's _Default bucket: 31 to 3650, in a log bucket of the site's own."
  type        = number
  default     = null
}

variable "deletion_protection" {
  description = "Whether Terraform refuses to delete the files and the access logs, and to give the address back."
  type        = bool
  default     = false
  nullable    = false
}
