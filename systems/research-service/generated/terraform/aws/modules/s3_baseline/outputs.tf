output "bucket" {
  description = "Name of the bucket, with the account's number."
  value       = aws_s3_bucket.this.id
}

output "arn" {
  description = "ARN of the bucket; `/*` after it names its objects."
  value       = aws_s3_bucket.this.arn
}

output "regional_domain_name" {
  description = "Host name of the bucket in its region, for what stands before it."
  value       = aws_s3_bucket.this.bucket_regional_domain_name
}
