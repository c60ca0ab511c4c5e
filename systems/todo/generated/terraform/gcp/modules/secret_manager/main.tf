resource "google_service_account" "secret_reminder" {
  account_id   = "${var.name_prefix}-reminder"
  display_name = "Writes reminders to replace secrets"
}

# Log entries are written to a project; there is no narrower place to grant it.
resource "google_project_iam_member" "secret_reminder" {
  project = var.project_id
  role    = "roles/logging.logWriter"
  member  = "serviceAccount:${google_service_account.secret_reminder.email}"
}

resource "google_secret_manager_secret" "api_token" {
  secret_id           = "${var.name_prefix}-api-token"
  deletion_protection = var.api_token_deletion_protection
  version_destroy_ttl = var.api_token_version_destroy_ttl

  replication {
    user_managed {
      replicas {
        location = var.region
      }
    }
  }
}

resource "google_cloud_scheduler_job" "api_token_reminder" {
  name        = "${var.name_prefix}-api-token-reminder"
  description = "Reminder to replace apiToken"
  region      = var.region
  schedule    = "0 0 1 1 *"
  time_zone   = "Etc/UTC"

  retry_config {
    retry_count = 3
  }

  http_target {
    uri         = "https://logging.googleapis.com/v2/entries:write"
    http_method = "POST"
    headers = {
      "Content-Type" = "application/json"
    }
    body = base64encode(jsonencode({
      logName = "projects/${var.project_id}/logs/${var.name_prefix}-api-token-rotation"
      resource = {
        type = "global"
        labels = {
          project_id = var.project_id
        }
      }
      entries = [
        {
          severity    = "NOTICE"
          textPayload = "It is time to replace the value of the secret apiToken (${var.name_prefix})."
        },
      ]
    }))

    oauth_token {
      service_account_email = google_service_account.secret_reminder.email
      scope                 = "https://www.googleapis.com/auth/logging.write"
    }
  }

  depends_on = [google_project_iam_member.secret_reminder]
}

resource "google_monitoring_alert_policy" "api_token_reminder" {
  display_name          = "${var.name_prefix}-api-token-rotation"
  combiner              = "OR"
  notification_channels = var.ops_monitoring_notification_channel_names

  documentation {
    mime_type = "text/markdown"
    content   = "It is time to replace the value of the secret apiToken (${var.name_prefix})."
  }

  conditions {
    display_name = "apiToken is due"

    condition_matched_log {
      filter = "logName=\"projects/${var.project_id}/logs/${var.name_prefix}-api-token-rotation\""
    }
  }

  alert_strategy {
    auto_close = "604800s"

    notification_rate_limit {
      period = "3600s"
    }
  }
}
