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

variable "frontend_deploy_policy" {
  type        = any
  description = "Deploy policy of module.frontend."
}

variable "images_repository_arns_llmdash_backend" {
  type        = any
  description = "Repository ARNs llmdash-backend of module.images."
}

variable "images_repository_arns_llmdash_frontend" {
  type        = any
  description = "Repository ARNs llmdash-frontend of module.images."
}

variable "name_prefix" {
  type        = string
  description = "Prefix of every name."
}
