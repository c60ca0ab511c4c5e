output "name" {
  description = "Name of the worker pool, for roles and metrics."
  value       = local.worker_pool.name
}

output "location" {
  description = "Region of the worker pool, for roles on it."
  value       = local.worker_pool.location
}

output "service_account_email" {
  description = "Address of the account that it runs as, for what lets it in by that."
  value       = module.service_account.email
}

output "args" {
  description = "Arguments of the container, for the pipelines that deploy it."
  value       = var.args
}

output "metrics" {
  description = "What alarms and dashboards can watch, by name."
  value       = local.metrics
}
