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

resource "google_secret_manager_secret" "openai_api_key" {
  secret_id           = "${var.name_prefix}-openai-api-key"
  deletion_protection = var.openai_api_key_deletion_protection
  version_destroy_ttl = var.openai_api_key_version_destroy_ttl

  replication {
    user_managed {
      replicas {
        location = var.region
      }
    }
  }
}

resource "google_cloud_scheduler_job" "openai_api_key_reminder" {
  name        = "${var.name_prefix}-openai-api-key-reminder"
  description = "Reminder to replace openaiApiKey"
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
      logName = "projects/${var.project_id}/logs/${var.name_prefix}-openai-api-key-rotation"
      resource = {
        type = "global"
        labels = {
          project_id = var.project_id
        }
      }
      entries = [
        {
          severity    = "NOTICE"
          textPayload = "It is time to replace the value of the secret openaiApiKey (${var.name_prefix})."
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

resource "google_monitoring_alert_policy" "openai_api_key_reminder" {
  display_name          = "${var.name_prefix}-openai-api-key-rotation"
  combiner              = "OR"
  notification_channels = var.ops_monitoring_notification_channel_names

  documentation {
    mime_type = "text/markdown"
    content   = "It is time to replace the value of the secret openaiApiKey (${var.name_prefix})."
  }

  conditions {
    display_name = "openaiApiKey is due"

    condition_matched_log {
      filter = "logName=\"projects/${var.project_id}/logs/${var.name_prefix}-openai-api-key-rotation\""
    }
  }

  alert_strategy {
    auto_close = "604800s"

    notification_rate_limit {
      period = "3600s"
    }
  }
}

resource "google_secret_manager_secret" "anthropic_api_key" {
  secret_id           = "${var.name_prefix}-anthropic-api-key"
  deletion_protection = var.anthropic_api_key_deletion_protection
  version_destroy_ttl = var.anthropic_api_key_version_destroy_ttl

  replication {
    user_managed {
      replicas {
        location = var.region
      }
    }
  }
}

resource "google_cloud_scheduler_job" "anthropic_api_key_reminder" {
  name        = "${var.name_prefix}-anthropic-api-key-reminder"
  description = "Reminder to replace anthropicApiKey"
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
      logName = "projects/${var.project_id}/logs/${var.name_prefix}-anthropic-api-key-rotation"
      resource = {
        type = "global"
        labels = {
          project_id = var.project_id
        }
      }
      entries = [
        {
          severity    = "NOTICE"
          textPayload = "It is time to replace the value of the secret anthropicApiKey (${var.name_prefix})."
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

resource "google_monitoring_alert_policy" "anthropic_api_key_reminder" {
  display_name          = "${var.name_prefix}-anthropic-api-key-rotation"
  combiner              = "OR"
  notification_channels = var.ops_monitoring_notification_channel_names

  documentation {
    mime_type = "text/markdown"
    content   = "It is time to replace the value of the secret anthropicApiKey (${var.name_prefix})."
  }

  conditions {
    display_name = "anthropicApiKey is due"

    condition_matched_log {
      filter = "logName=\"projects/${var.project_id}/logs/${var.name_prefix}-anthropic-api-key-rotation\""
    }
  }

  alert_strategy {
    auto_close = "604800s"

    notification_rate_limit {
      period = "3600s"
    }
  }
}
