variable "api_ecs_service_id" {
  type        = string
  description = "ID of the ECS service api."
}

variable "api_execution_iam_role_arn" {
  type        = string
  description = "ARN of the IAM role api_execution."
}

variable "api_task_iam_role_arn" {
  type        = string
  description = "ARN of the IAM role api_task."
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
