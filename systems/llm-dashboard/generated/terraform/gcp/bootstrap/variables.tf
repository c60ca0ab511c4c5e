variable "location" {
  type        = string
  description = "Location of the state bucket."
  default     = "asia-northeast1"
}

variable "project_id" {
  type        = string
  description = "Project that owns the state bucket."
}
