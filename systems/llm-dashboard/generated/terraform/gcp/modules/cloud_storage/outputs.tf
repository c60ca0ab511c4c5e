output "exports_bucket" {
  description = "Name of the bucket."
  value       = google_storage_bucket.exports.name
}

output "exports_storage_bucket_name" {
  description = "Name of the storage bucket exports."
  value       = google_storage_bucket.exports.name
}
