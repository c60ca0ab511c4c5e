output "trail_bucket" {
  description = "Bucket of the audit records."
  value       = aws_s3_bucket.trail.id
}
