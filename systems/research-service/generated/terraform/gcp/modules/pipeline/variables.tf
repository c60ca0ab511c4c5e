variable "backend_service_account_email" {
  type        = string
  description = "Email of the service account backend."
}

variable "backend_service_location" {
  type        = string
  description = "Location of the service backend."
}

variable "backend_service_name" {
  type        = string
  description = "Name of the service backend."
}

variable "environment" {
  type        = string
  description = "Name of the environment."
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
