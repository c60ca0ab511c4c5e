output "name" {
  description = "Name of the URL map, by which metrics and logs tell load balancers apart."
  value       = google_compute_url_map.this.name
}

output "ip_address" {
  description = "Address for the A records of names that somebody else serves."
  value       = module.frontend.ip_address
}

output "metrics" {
  description = "What alarms and dashboards can watch, by name."
  value       = local.metrics
}
