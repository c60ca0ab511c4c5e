output "id" {
  description = "Id of the job, `projects/<project>/locations/<region>/jobs/<name>`, for whoever runs it."
  value       = google_cloud_run_v2_job.this.id
}

output "name" {
  description = "Name of the job, for roles and metrics."
  value       = google_cloud_run_v2_job.this.name
}

output "location" {
  description = "Region of the job, for roles on it."
  value       = google_cloud_run_v2_job.this.location
}

output "run_command" {
  description = "Command that starts the job, waits for its end, and fails when it fails."
  value       = "gcloud run jobs execute ${google_cloud_run_v2_job.this.name} --project ${var.project_id} --region ${google_cloud_run_v2_job.this.location} --wait"
}

output "service_account_email" {
  description = "Address of the account that it runs as, for what lets it in by that."
  value       = module.service_account.email
}

output "charts" {
  description = "What a dashboard shows of it: charts, with their lines by label."
  value = [
    { title = "Runs", lines = { succeeded = local.metrics.successes, failed = local.metrics.failures } },
  ]
}
