output "images_airas_backend_ecr_repository_arn" {
  description = "ARN of the ECR repository images_airas_backend."
  value       = aws_ecr_repository.images_airas_backend.arn
}

output "images_airas_backend_ecr_repository_repository_url" {
  description = "Repository URL of the ECR repository images_airas_backend."
  value       = aws_ecr_repository.images_airas_backend.repository_url
}

output "images_airas_backend_repository_url" {
  description = "Where images of airas-backend are pushed to."
  value       = aws_ecr_repository.images_airas_backend.repository_url
}
