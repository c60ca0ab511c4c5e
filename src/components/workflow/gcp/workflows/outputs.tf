output "id" {
  description = "Id of the workflow, `projects/<project>/locations/<region>/workflows/<name>`, for whoever starts it."
  value       = google_workflows_workflow.this.id
}

output "name" {
  description = "Name of the workflow."
  value       = google_workflows_workflow.this.name
}

output "charts" {
  description = "What a dashboard shows of it: charts, with their lines by label."
  value = [
    { title = "Runs", lines = { succeeded = local.metrics.successes, failed = local.metrics.failures } },
  ]
}
