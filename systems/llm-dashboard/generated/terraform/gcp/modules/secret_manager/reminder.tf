# Secret Manager's own reminders go to Pub/Sub, which tells no person. A log entry on the day, and an
# alert policy that waits for it, reach the same channels as alarms do.

locals {
  reminder_log  = "projects/${var.project_id}/logs/${var.name}-rotation"
  reminder_text = "It is time to replace the value of the secret ${var.name}."
}

resource "google_cloud_scheduler_job" "reminder" {
  count = var.reminder == null ? 0 : 1

  name        = "${var.name}-reminder"
  description = "Reminder to replace ${var.name}"
  region      = var.region
  schedule    = var.reminder.schedule
  time_zone   = "Etc/UTC"

  retry_config {
    retry_count = 3
  }

  http_target {
    uri         = "https://logging.googleapis.com/v2/entries:write"
    http_method = "POST"
    headers     = { "Content-Type" = "application/json" }

    body = base64encode(jsonencode({
      logName  = local.reminder_log
      resource = { type = "global", labels = { project_id = var.project_id } }
      entries  = [{ severity = "NOTICE", textPayload = local.reminder_text }]
    }))

    oauth_token {
      service_account_email = var.reminder.account.service_account_email
      scope                 = "https://www.googleapis.com/auth/logging.write"
    }
  }
}

resource "google_monitoring_alert_policy" "reminder" {
  count = var.reminder == null ? 0 : 1

  display_name          = "${var.name}-rotation"
  combiner              = "OR"
  notification_channels = var.reminder.notify
  user_labels           = var.labels

  documentation {
    mime_type = "text/markdown"
    content   = local.reminder_text
  }

  conditions {
    display_name = "${var.name} is due"

    condition_matched_log {
      filter = "logName=\"${local.reminder_log}\""
    }
  }

  alert_strategy {
    auto_close = "604800s"

    notification_rate_limit {
      period = "3600s"
    }
  }
}
