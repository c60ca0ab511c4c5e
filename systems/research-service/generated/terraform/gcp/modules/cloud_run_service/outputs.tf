output "name" {
  description = "Name of the service, for load balancers, roles and metrics."
  value       = local.service.name
}

output "location" {
  description = "Region of the service, for roles on it."
  value       = local.service.location
}

output "uri" {
  description = "Address of the service; only callers in the network reach it."
  value       = local.service.uri
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
