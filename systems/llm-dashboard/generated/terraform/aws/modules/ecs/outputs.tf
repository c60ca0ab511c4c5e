output "backend_ecs_service_id" {
  description = "ID of the ECS service backend."
  value       = aws_ecs_service.backend.id
}

output "backend_ecs_service_name" {
  description = "Name of the ECS service backend."
  value       = aws_ecs_service.backend.name
}

output "backend_execution_iam_role_arn" {
  description = "ARN of the IAM role backend_execution."
  value       = aws_iam_role.backend_execution.arn
}

output "backend_security_group_id" {
  description = "ID of the security group backend."
  value       = aws_security_group.backend.id
}

output "backend_service_name" {
  description = "Name of the ECS service backend."
  value       = aws_ecs_service.backend.name
}

output "backend_task_iam_role_arn" {
  description = "ARN of the IAM role backend_task."
  value       = aws_iam_role.backend_task.arn
}

output "ecs_cluster_name" {
  description = "Name of the ECS cluster."
  value       = aws_ecs_cluster.main.name
}

output "frontend_ecs_service_id" {
  description = "ID of the ECS service frontend."
  value       = aws_ecs_service.frontend.id
}

output "frontend_ecs_service_name" {
  description = "Name of the ECS service frontend."
  value       = aws_ecs_service.frontend.name
}

output "frontend_execution_iam_role_arn" {
  description = "ARN of the IAM role frontend_execution."
  value       = aws_iam_role.frontend_execution.arn
}

output "frontend_security_group_id" {
  description = "ID of the security group frontend."
  value       = aws_security_group.frontend.id
}

output "frontend_service_name" {
  description = "Name of the ECS service frontend."
  value       = aws_ecs_service.frontend.name
}

output "frontend_task_iam_role_arn" {
  description = "ARN of the IAM role frontend_task."
  value       = aws_iam_role.frontend_task.arn
}

output "main_ecs_cluster_name" {
  description = "Name of the ECS cluster main."
  value       = aws_ecs_cluster.main.name
}
