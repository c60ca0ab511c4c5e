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

output "main_ecs_cluster_name" {
  description = "Name of the ECS cluster main."
  value       = aws_ecs_cluster.main.name
}

output "runner_ecs_service_name" {
  description = "Name of the ECS service runner."
  value       = aws_ecs_service.runner.name
}

output "runner_service_name" {
  description = "Name of the ECS service runner."
  value       = aws_ecs_service.runner.name
}
