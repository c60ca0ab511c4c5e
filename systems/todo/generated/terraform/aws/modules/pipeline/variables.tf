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

variable "images_todo_api_ecr_repository_arn" {
  type        = string
  description = "ARN of the ECR repository images_todo_api."
}

variable "name_prefix" {
  type        = string
  description = "Prefix of every name."
}
