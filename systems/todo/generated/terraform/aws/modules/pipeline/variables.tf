variable "api_deploy_policy" {
  type        = any
  description = "Deploy policy of module.api."
}

variable "environment" {
  type        = string
  description = "Name of the environment."
}

variable "images_repository_arns_todo_api" {
  type        = any
  description = "Repository ARNs todo-api of module.images."
}

variable "name_prefix" {
  type        = string
  description = "Prefix of every name."
}
