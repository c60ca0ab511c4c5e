output "name" {
  description = "Name of the worker pool, for roles and metrics."
  value       = google_cloud_run_v2_worker_pool.this.name
}

output "location" {
  description = "Region of the worker pool, for roles on it."
  value       = google_cloud_run_v2_worker_pool.this.location
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
  ]
}
