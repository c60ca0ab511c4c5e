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

variable "pubsub_project_service_identity_member" {
  type        = string
  description = "Member of the project service identity pubsub."
}

variable "region" {
  type        = string
  description = "Region of the resources."
}
