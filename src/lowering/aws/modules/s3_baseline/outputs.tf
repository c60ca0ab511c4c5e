output "bucket" {
  description = "Name of the bucket, with the account's number."
  value       = aws_s3_bucket.this.id
}

output "arn" {
  description = "ARN of the bucket; `/*` after it names its objects."
  value       = aws_s3_bucket.this.arn
}
