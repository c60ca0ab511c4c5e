output "history_bucket" {
  description = "Bucket of the audit records."
  value       = aws_s3_bucket.history.id
}
