variable "backend_location" {
  type        = any
  description = "Location of module.backend."
}

variable "backend_name" {
  type        = any
  description = "Name of module.backend."
}

variable "backend_service_account_email" {
  type        = any
  description = "Service account email of module.backend."
}

variable "environment" {
  type        = string
  description = "Name of the environment."
}

variable "frontend_location" {
  type        = any
  description = "Location of module.frontend."
}

variable "frontend_name" {
  type        = any
  description = "Name of module.frontend."
}

variable "frontend_service_account_email" {
  type        = any
  description = "Service account email of module.frontend."
}

variable "images_location" {
  type        = any
  description = "Location of module.images."
}

variable "images_repository_id" {
  type        = any
  description = "Repository ID of module.images."
}

variable "name_prefix" {
  type        = string
  description = "Prefix of every name."
}

variable "project_id" {
  type        = string
  description = "Google Cloud project."
}
