output "repository_urls" {
  description = "Where each image is pushed to and pulled from, by its name; a tag follows after a colon."
  value       = { for image, repository in aws_ecr_repository.this : image => repository.repository_url }
}

output "repository_arns" {
  description = "ARNs of the repositories by name of the image, for the roles that push or pull it."
  value       = { for image, repository in aws_ecr_repository.this : image => repository.arn }
}
