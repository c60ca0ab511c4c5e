output "name" {
  description = "Name of the bucket, with the project's id."
  value       = google_storage_bucket.records.name
}
