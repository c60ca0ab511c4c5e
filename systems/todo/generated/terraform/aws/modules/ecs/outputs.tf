output "api_ecs_service_id" {
  description = "ID of the ECS service api."
  value       = aws_ecs_service.api.id
}

output "api_ecs_service_name" {
  description = "Name of the ECS service api."
  value       = aws_ecs_service.api.name
}

output "api_execution_iam_role_arn" {
  description = "ARN of the IAM role api_execution."
  value       = aws_iam_role.api_execution.arn
}

output "api_security_group_id" {
  description = "ID of the security group api."
  value       = aws_security_group.api.id
}

output "api_service_name" {
  description = "Name of the ECS service api."
  value       = aws_ecs_service.api.name
}

output "api_task_iam_role_arn" {
  description = "ARN of the IAM role api_task."
  value       = aws_iam_role.api_task.arn
}

output "ecs_cluster_name" {
  description = "Name of the ECS cluster."
  value       = aws_ecs_cluster.main.name
}

output "main_ecs_cluster_name" {
  description = "Name of the ECS cluster main."
  value       = aws_ecs_cluster.main.name
}
