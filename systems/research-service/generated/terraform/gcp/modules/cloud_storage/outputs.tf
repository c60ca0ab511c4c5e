output "files_bucket" {
  description = "Name of the bucket."
  value       = google_storage_bucket.files.name
}

output "files_storage_bucket_name" {
  description = "Name of the storage bucket files."
  value       = google_storage_bucket.files.name
}
