output "bucket" {
  description = "Bucket of the files, for those who deploy them."
  value       = google_storage_bucket.this.name
}

output "name" {
  description = "Name of the URL map, by which metrics and logs tell load balancers apart."
  value       = google_compute_url_map.this.name
}

output "ip_address" {
  description = "Address for the A records of names that somebody else serves."
  value       = module.frontend.ip_address
}
