# Starts the job on schedule, as an account that may do just that.

resource "google_service_account" "schedule" {
  count = var.schedule == null ? 0 : 1

  account_id   = "${var.name}-cron"
  display_name = "Starts ${var.name} on schedule."
}

resource "google_cloud_run_v2_job_iam_member" "schedule" {
  count = var.schedule == null ? 0 : 1

  name     = google_cloud_run_v2_job.this.name
  location = google_cloud_run_v2_job.this.location
  role     = "roles/run.invoker"
  member   = "serviceAccount:${one(google_service_account.schedule[*].email)}"
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
    uri         = "https://run.googleapis.com/v2/${google_cloud_run_v2_job.this.id}:run"
    http_method = "POST"
    headers     = { "Content-Type" = "application/json" }
    body        = base64encode("{}")

    oauth_token {
      service_account_email = one(google_service_account.schedule[*].email)
    }
  }

  depends_on = [google_cloud_run_v2_job_iam_member.schedule]
}
