variable "name" {
  description = "Full name of the topic, such as `todo-prod-news`."
  type        = string
  nullable    = false
}

variable "region" {
  description = "The only region that messages are stored in."
  type        = string
  nullable    = false
}

variable "project_number" {
  description = "Number of the project, of which the address of Pub/Sub's own account is made. Needed with `customer_key` only."
  type        = string
  default     = null
}

variable "customer_key" {
  description = "Whether messages are encrypted with a key of the topic's own in place of Google's."
  type        = bool
  default     = false
  nullable    = false
}

variable "deletion_protection" {
  description = "Refuses to delete the topic and its key."
  type        = bool
  default     = false
  nullable    = false
}

variable "labels" {
  description = "Labels of the topic and its key, beside the default labels of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
