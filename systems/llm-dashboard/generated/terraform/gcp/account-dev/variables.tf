variable "project_id" {
  type        = string
  description = "Google Cloud project."

  validation {
    condition     = length(var.project_id) > 0
    error_message = "project_id must not be empty."
  }
}
