output "images_todo_api_ecr_repository_arn" {
  description = "ARN of the ECR repository images_todo_api."
  value       = aws_ecr_repository.images_todo_api.arn
}

output "images_todo_api_ecr_repository_repository_url" {
  description = "Repository URL of the ECR repository images_todo_api."
  value       = aws_ecr_repository.images_todo_api.repository_url
}

output "images_todo_api_repository_url" {
  description = "Where images of todo-api are pushed to."
  value       = aws_ecr_repository.images_todo_api.repository_url
}
