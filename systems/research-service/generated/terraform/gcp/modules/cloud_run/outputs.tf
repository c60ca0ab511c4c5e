output "backend_service_account_email" {
  description = "Email of the service account backend."
  value       = google_service_account.backend.email
}

output "backend_service_location" {
  description = "Location of the service backend."
  value       = google_cloud_run_v2_service.backend.location
}

output "backend_service_name" {
  description = "Name of the service backend."
  value       = google_cloud_run_v2_service.backend.name
}

output "backend_uri" {
  description = "Address of backend; only callers in the network reach it."
  value       = google_cloud_run_v2_service.backend.uri
}

output "runner_service_account_email" {
  description = "Email of the service account runner."
  value       = google_service_account.runner.email
}

output "runner_worker_pool_name" {
  description = "Name of the worker pool runner."
  value       = google_cloud_run_v2_worker_pool.runner.name
}
