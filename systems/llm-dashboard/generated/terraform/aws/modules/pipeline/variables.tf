variable "backend_ecs_service_id" {
  type        = string
  description = "ID of the ECS service backend."
}

variable "backend_execution_iam_role_arn" {
  type        = string
  description = "ARN of the IAM role backend_execution."
}

variable "backend_task_iam_role_arn" {
  type        = string
  description = "ARN of the IAM role backend_task."
}

variable "delivery_identity_provider_enabled" {
  type        = bool
  description = "Whether this environment has identity provider of delivery."
}

variable "environment" {
  type        = string
  description = "Name of the environment."
}

variable "frontend_ecs_service_id" {
  type        = string
  description = "ID of the ECS service frontend."
}

variable "frontend_execution_iam_role_arn" {
  type        = string
  description = "ARN of the IAM role frontend_execution."
}

variable "frontend_task_iam_role_arn" {
  type        = string
  description = "ARN of the IAM role frontend_task."
}

variable "images_repository_arns_llmdash_backend" {
  type        = any
  description = "Repository ARNs llmdash-backend of module.images."
}

variable "images_repository_arns_llmdash_frontend" {
  type        = any
  description = "Repository ARNs llmdash-frontend of module.images."
}

variable "name_prefix" {
  type        = string
  description = "Prefix of every name."
}
