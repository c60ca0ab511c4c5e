variable "history_changes_force_destroy" {
  type        = bool
  description = "Force destroy of the storage bucket of history_changes."
}

variable "name_prefix" {
  type        = string
  description = "Prefix of every name."
}

variable "project_id" {
  type        = string
  description = "Google Cloud project."
}

variable "project_services_project_number" {
  type        = any
  description = "Project number of module.project_services."
}

variable "region" {
  type        = string
  description = "Region of the resources."
}
