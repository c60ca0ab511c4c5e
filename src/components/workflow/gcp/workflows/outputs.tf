output "id" {
  description = "Id of the workflow, `projects/<project>/locations/<region>/workflows/<name>`, for whoever starts it."
  value       = google_workflows_workflow.this.id
}

output "name" {
  description = "Name of the workflow."
  value       = google_workflows_workflow.this.name
}

output "metrics" {
  description = "What alarms and dashboards can watch, by name."
  value       = local.metrics
}
