variable "images_todo_api_force_delete" {
  type        = bool
  description = "Force delete of the ECR repository of images_todo_api."
}

variable "name_prefix" {
  type        = string
  description = "Prefix of every name."
}
