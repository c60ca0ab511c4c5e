output "name" {
  description = "Name of the perimeter: `accessPolicies/<policy>/servicePerimeters/<name>`."
  value       = google_access_context_manager_service_perimeter.this.name
}
