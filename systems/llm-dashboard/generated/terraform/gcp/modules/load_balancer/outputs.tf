output "name" {
  description = "Name of the URL map, by which metrics and logs tell load balancers apart."
  value       = google_compute_url_map.this.name
}

output "ip_address" {
  description = "Address for the A records of names that somebody else serves."
  value       = module.frontend.ip_address
}

output "charts" {
  description = "What a dashboard shows of it: charts, with their lines by label."
  value = [
    { title = "Requests a minute", lines = { requests = local.metrics.requests } },
    { title = "Errors", lines = { "5xx" = local.metrics.errors } },
    { title = "Latency", lines = { p95 = local.metrics.latency } },
  ]
}
