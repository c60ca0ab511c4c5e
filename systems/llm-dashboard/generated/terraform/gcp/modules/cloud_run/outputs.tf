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

output "frontend_service_account_email" {
  description = "Email of the service account frontend."
  value       = google_service_account.frontend.email
}

output "frontend_service_location" {
  description = "Location of the service frontend."
  value       = google_cloud_run_v2_service.frontend.location
}

output "frontend_service_name" {
  description = "Name of the service frontend."
  value       = google_cloud_run_v2_service.frontend.name
}

output "frontend_uri" {
  description = "Address of frontend; only callers in the network reach it."
  value       = google_cloud_run_v2_service.frontend.uri
}
