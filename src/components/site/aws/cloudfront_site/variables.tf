variable "name" {
  description = "Full name, such as todo-prod-pages, of the site and all that belongs to it."
  type        = string
  nullable    = false

  validation {
    condition     = length(var.name) <= 38
    error_message = "The name of the bucket of access logs has at most 63 characters, of which its ending and the account's number take 25."
  }
}

variable "domain" {
  description = "Names that it answers to, with a certificate of us-east-1 and the DNS zone of their records (null: somebody else's DNS): the outputs of the domain module."
  type = object({
    names           = list(string)
    certificate_arn = string
    zone = object({
      id = string
    })
  })
  nullable = false
}

variable "single_page_application" {
  description = "Whether every path without a file leads to the one index.html; otherwise to that of its folder."
  type        = bool
  default     = false
  nullable    = false
}

variable "content_security_policy" {
  description = "Header Content-Security-Policy of every response. null: it is not sent."
  type        = string
  default     = null
}

variable "access_log_retention_days" {
  description = "Days that the records of requests are kept."
  type        = number
  default     = 90
  nullable    = false
}

variable "deletion_protection" {
  description = "Whether the buckets of files and access logs refuse to be deleted while they hold any."
  type        = bool
  default     = true
  nullable    = false
}

variable "tags" {
  description = "Tags of all resources, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
