output "name" {
  description = "Name of the service, for load balancers, roles and metrics."
  value       = google_cloud_run_v2_service.this.name
}

output "location" {
  description = "Region of the service, for roles on it."
  value       = google_cloud_run_v2_service.this.location
}

output "uri" {
  description = "Address of the service; only callers in the network reach it."
  value       = google_cloud_run_v2_service.this.uri
}

output "service_account_email" {
  description = "Address of the account that it runs as, for what lets it in by that."
  value       = module.service_account.email
}

output "charts" {
  description = "What a dashboard shows of it: charts, with their lines by label."
  value = [
    { title = "CPU and memory", lines = { CPU = local.metrics.cpu, memory = local.metrics.memory } },
    { title = "Instances", lines = { running = local.metrics.instances } },
    { title = "Latency", lines = { p95 = local.metrics.latency } },
    { title = "Errors", lines = { "5xx" = local.metrics.errors } },
  ]
}
