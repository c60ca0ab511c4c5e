output "api_service_account_email" {
  description = "Email of the service account api."
  value       = google_service_account.api.email
}

output "api_service_location" {
  description = "Location of the service api."
  value       = google_cloud_run_v2_service.api.location
}

output "api_service_name" {
  description = "Name of the service api."
  value       = google_cloud_run_v2_service.api.name
}

output "api_uri" {
  description = "Address of api; only callers in the network reach it."
  value       = google_cloud_run_v2_service.api.uri
}
