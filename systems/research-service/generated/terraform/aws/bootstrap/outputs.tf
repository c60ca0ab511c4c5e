output "buckets" {
  description = "Names of the state buckets."
  value       = [for bucket in aws_s3_bucket.state : bucket.id]
}
