output "files_bucket" {
  description = "Name of the bucket."
  value       = aws_s3_bucket.files.id
}

output "files_s3_bucket_arn" {
  description = "ARN of the S3 bucket files."
  value       = aws_s3_bucket.files.arn
}

output "files_s3_bucket_id" {
  description = "ID of the S3 bucket files."
  value       = aws_s3_bucket.files.id
}
