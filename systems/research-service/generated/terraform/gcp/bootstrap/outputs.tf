output "buckets" {
  description = "Names of the state buckets."
  value       = [for bucket in google_storage_bucket.state : bucket.name]
}
