variable "backend_deploy_policy" {
  type        = any
  description = "Deploy policy of module.backend."
}

variable "delivery_identity_provider_enabled" {
  type        = bool
  description = "Whether this environment has identity provider of delivery."
}

variable "environment" {
  type        = string
  description = "Name of the environment."
}

variable "images_repository_arns_airas_backend" {
  type        = any
  description = "Repository ARNs airas-backend of module.images."
}

variable "name_prefix" {
  type        = string
  description = "Prefix of every name."
}
