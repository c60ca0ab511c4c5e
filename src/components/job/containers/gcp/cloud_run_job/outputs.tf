output "id" {
  description = "Id of the job, `projects/<project>/locations/<region>/jobs/<name>`, for whoever runs it."
  value       = local.job.id
}

output "name" {
  description = "Name of the job, for roles and metrics."
  value       = local.job.name
}

output "location" {
  description = "Region of the job, for roles on it."
  value       = local.job.location
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
