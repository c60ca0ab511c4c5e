output "images_llmdash_backend_ecr_repository_arn" {
  description = "ARN of the ECR repository images_llmdash_backend."
  value       = aws_ecr_repository.images_llmdash_backend.arn
}

output "images_llmdash_backend_ecr_repository_repository_url" {
  description = "Repository URL of the ECR repository images_llmdash_backend."
  value       = aws_ecr_repository.images_llmdash_backend.repository_url
}

output "images_llmdash_backend_repository_url" {
  description = "Where images of llmdash-backend are pushed to."
  value       = aws_ecr_repository.images_llmdash_backend.repository_url
}

output "images_llmdash_frontend_ecr_repository_arn" {
  description = "ARN of the ECR repository images_llmdash_frontend."
  value       = aws_ecr_repository.images_llmdash_frontend.arn
}

output "images_llmdash_frontend_ecr_repository_repository_url" {
  description = "Repository URL of the ECR repository images_llmdash_frontend."
  value       = aws_ecr_repository.images_llmdash_frontend.repository_url
}

output "images_llmdash_frontend_repository_url" {
  description = "Where images of llmdash-frontend are pushed to."
  value       = aws_ecr_repository.images_llmdash_frontend.repository_url
}
