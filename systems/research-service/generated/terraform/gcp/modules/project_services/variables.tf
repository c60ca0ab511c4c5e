variable "aiplatform_enabled" {
  type        = bool
  description = "Whether this environment has google_project_service.aiplatform."
}

variable "certificatemanager_enabled" {
  type        = bool
  description = "Whether this environment has google_project_service.certificatemanager."
}

variable "cloudtrace_enabled" {
  type        = bool
  description = "Whether this environment has google_project_service.cloudtrace."
}

variable "compute_enabled" {
  type        = bool
  description = "Whether this environment has google_project_service.compute."
}

variable "containerscanning_enabled" {
  type        = bool
  description = "Whether this environment has google_project_service.containerscanning."
}

variable "dns_enabled" {
  type        = bool
  description = "Whether this environment has google_project_service.dns."
}

variable "iam_enabled" {
  type        = bool
  description = "Whether this environment has google_project_service.iam."
}

variable "iamcredentials_enabled" {
  type        = bool
  description = "Whether this environment has google_project_service.iamcredentials."
}

variable "memorystore_enabled" {
  type        = bool
  description = "Whether this environment has google_project_service.memorystore."
}

variable "networkconnectivity_enabled" {
  type        = bool
  description = "Whether this environment has google_project_service.networkconnectivity."
}

variable "servicenetworking_enabled" {
  type        = bool
  description = "Whether this environment has google_project_service.servicenetworking."
}

variable "sqladmin_enabled" {
  type        = bool
  description = "Whether this environment has google_project_service.sqladmin."
}

variable "sts_enabled" {
  type        = bool
  description = "Whether this environment has google_project_service.sts."
}
