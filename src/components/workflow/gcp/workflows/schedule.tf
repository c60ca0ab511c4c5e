# Starts the workflow on schedule, as an account that may do just that.

resource "google_service_account" "schedule" {
  count = var.schedule == null ? 0 : 1

  account_id   = "${var.name}-cron"
  display_name = "Starts ${var.name} on schedule."
}

# Workflows has no roles on a single workflow.
resource "google_project_iam_member" "schedule" {
  count = var.schedule == null ? 0 : 1

  project = var.project_id
  role    = "roles/workflows.invoker"
  member  = "serviceAccount:${one(google_service_account.schedule[*].email)}"
}

resource "google_cloud_scheduler_job" "this" {
  count = var.schedule == null ? 0 : 1

  name        = var.name
  region      = var.region
  description = "Starts ${var.name}."
  schedule    = var.schedule.cron
  time_zone   = var.schedule.time_zone

  retry_config {
    retry_count = 3
  }

  http_target {
    uri         = "https://workflowexecutions.googleapis.com/v1/${google_workflows_workflow.this.id}/executions"
    http_method = "POST"
    headers     = { "Content-Type" = "application/json" }
    body        = base64encode("{}")

    oauth_token {
      service_account_email = one(google_service_account.schedule[*].email)
    }
  }

  depends_on = [google_project_iam_member.schedule]
}
