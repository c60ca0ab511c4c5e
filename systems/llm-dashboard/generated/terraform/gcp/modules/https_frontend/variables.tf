variable "name" {
  description = "Full name of what stands behind; that of the redirect ends in `-redirect`. At most 54 characters."
  type        = string
  nullable    = false
}

variable "url_map_id" {
  description = "Id of the URL map that says where requests go."
  type        = string
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

variable "labels" {
  description = "Labels of the address and its forwarding rules, beside the default labels of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "deletion_protection" {
  description = "Whether Terraform refuses to give the address back."
  type        = bool
  default     = false
  nullable    = false
}
