variable "name" {
  description = "Full name of the model, such as `todo-prod-claude`."
  type        = string
  nullable    = false
}

variable "description" {
  description = "What the endpoint is for, as the console shows it."
  type        = string
  default     = null
}

variable "region" {
  description = "Region of the endpoint."
  type        = string
  nullable    = false
}

variable "labels" {
  description = "Labels of the endpoint, beside the default labels of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "endpoint" {
  description = "The endpoint: its id of up to ten digits, unique in the project and region, and the machines that the model is deployed on, for `deploy_command`."
  type = object({
    id           = string
    replicas     = object({ min = number, max = number })
    machine_type = optional(string)
  })
  nullable = false

  validation {
    condition     = can(regex("^[1-9][0-9]{0,9}$", var.endpoint.id))
    error_message = "The id of an endpoint has up to ten digits and does not begin with 0."
  }
}

variable "deletion_protection" {
  description = "Whether Terraform refuses to delete the endpoint."
  type        = bool
  default     = false
  nullable    = false
}
