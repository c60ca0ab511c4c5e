output "exports_bucket" {
  description = "Name of the bucket."
  value       = aws_s3_bucket.exports.id
}

output "exports_s3_bucket_arn" {
  description = "ARN of the S3 bucket exports."
  value       = aws_s3_bucket.exports.arn
}

output "exports_s3_bucket_id" {
  description = "ID of the S3 bucket exports."
  value       = aws_s3_bucket.exports.id
}
