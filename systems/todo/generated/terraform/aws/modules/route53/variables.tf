variable "name" {
  description = "Full name, such as todo-prod-site, as the console shows it."
  type        = string
  nullable    = false
}

variable "domain_name" {
  description = "DNS name that users enter, at most 64 characters; it becomes the common name of the certificate."
  type        = string
  nullable    = false

  validation {
    condition     = length(var.domain_name) <= 64
    error_message = "The first name of a certificate has at most 64 characters."
  }
}

variable "alternative_names" {
  description = "Further names on the same certificate, such as www.example.com or *.example.com: at most 9."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "zone" {
  description = "DNS name of the public zone of this account that the names belong to, such as todo.example.com. null: the DNS is somebody else's."
  type        = string
  default     = null
}

variable "certificate_region" {
  description = "Region that the certificate is used in: us-east-1 for CloudFront. null: that of the provider, for load balancers."
  type        = string
  default     = null
}

variable "tags" {
  description = "Tags of all resources, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
