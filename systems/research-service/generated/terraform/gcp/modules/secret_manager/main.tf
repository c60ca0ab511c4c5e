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
  count = var.openai_api_key_enabled ? 1 : 0

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
  count = var.openai_api_key_enabled ? 1 : 0

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
  count = var.openai_api_key_enabled ? 1 : 0

  display_name = "${var.name_prefix}-openai-api-key-rotation"
  combiner     = "OR"
  notification_channels = concat(var.discord_monitoring_notification_channel_names, [
    var.discord_functions_monitoring_notification_channel_name,
  ])

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
  count = var.anthropic_api_key_enabled ? 1 : 0

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
  count = var.anthropic_api_key_enabled ? 1 : 0

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
  count = var.anthropic_api_key_enabled ? 1 : 0

  display_name = "${var.name_prefix}-anthropic-api-key-rotation"
  combiner     = "OR"
  notification_channels = concat(var.discord_monitoring_notification_channel_names, [
    var.discord_functions_monitoring_notification_channel_name,
  ])

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

resource "google_secret_manager_secret" "gemini_api_key" {
  count = var.gemini_api_key_enabled ? 1 : 0

  secret_id           = "${var.name_prefix}-gemini-api-key"
  deletion_protection = var.gemini_api_key_deletion_protection
  version_destroy_ttl = var.gemini_api_key_version_destroy_ttl

  replication {
    user_managed {
      replicas {
        location = var.region
      }
    }
  }
}

resource "google_cloud_scheduler_job" "gemini_api_key_reminder" {
  count = var.gemini_api_key_enabled ? 1 : 0

  name        = "${var.name_prefix}-gemini-api-key-reminder"
  description = "Reminder to replace geminiApiKey"
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
      logName = "projects/${var.project_id}/logs/${var.name_prefix}-gemini-api-key-rotation"
      resource = {
        type = "global"
        labels = {
          project_id = var.project_id
        }
      }
      entries = [
        {
          severity    = "NOTICE"
          textPayload = "It is time to replace the value of the secret geminiApiKey (${var.name_prefix})."
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

resource "google_monitoring_alert_policy" "gemini_api_key_reminder" {
  count = var.gemini_api_key_enabled ? 1 : 0

  display_name = "${var.name_prefix}-gemini-api-key-rotation"
  combiner     = "OR"
  notification_channels = concat(var.discord_monitoring_notification_channel_names, [
    var.discord_functions_monitoring_notification_channel_name,
  ])

  documentation {
    mime_type = "text/markdown"
    content   = "It is time to replace the value of the secret geminiApiKey (${var.name_prefix})."
  }

  conditions {
    display_name = "geminiApiKey is due"

    condition_matched_log {
      filter = "logName=\"projects/${var.project_id}/logs/${var.name_prefix}-gemini-api-key-rotation\""
    }
  }

  alert_strategy {
    auto_close = "604800s"

    notification_rate_limit {
      period = "3600s"
    }
  }
}

resource "google_secret_manager_secret" "qdrant_api_key" {
  count = var.qdrant_api_key_enabled ? 1 : 0

  secret_id           = "${var.name_prefix}-qdrant-api-key"
  deletion_protection = var.qdrant_api_key_deletion_protection
  version_destroy_ttl = var.qdrant_api_key_version_destroy_ttl

  replication {
    user_managed {
      replicas {
        location = var.region
      }
    }
  }
}

resource "google_cloud_scheduler_job" "qdrant_api_key_reminder" {
  count = var.qdrant_api_key_enabled ? 1 : 0

  name        = "${var.name_prefix}-qdrant-api-key-reminder"
  description = "Reminder to replace qdrantApiKey"
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
      logName = "projects/${var.project_id}/logs/${var.name_prefix}-qdrant-api-key-rotation"
      resource = {
        type = "global"
        labels = {
          project_id = var.project_id
        }
      }
      entries = [
        {
          severity    = "NOTICE"
          textPayload = "It is time to replace the value of the secret qdrantApiKey (${var.name_prefix})."
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

resource "google_monitoring_alert_policy" "qdrant_api_key_reminder" {
  count = var.qdrant_api_key_enabled ? 1 : 0

  display_name = "${var.name_prefix}-qdrant-api-key-rotation"
  combiner     = "OR"
  notification_channels = concat(var.discord_monitoring_notification_channel_names, [
    var.discord_functions_monitoring_notification_channel_name,
  ])

  documentation {
    mime_type = "text/markdown"
    content   = "It is time to replace the value of the secret qdrantApiKey (${var.name_prefix})."
  }

  conditions {
    display_name = "qdrantApiKey is due"

    condition_matched_log {
      filter = "logName=\"projects/${var.project_id}/logs/${var.name_prefix}-qdrant-api-key-rotation\""
    }
  }

  alert_strategy {
    auto_close = "604800s"

    notification_rate_limit {
      period = "3600s"
    }
  }
}

resource "google_secret_manager_secret" "gh_personal_access_token" {
  count = var.gh_personal_access_token_enabled ? 1 : 0

  secret_id           = "${var.name_prefix}-gh-personal-access-token"
  deletion_protection = var.gh_personal_access_token_deletion_protection
  version_destroy_ttl = var.gh_personal_access_token_version_destroy_ttl

  replication {
    user_managed {
      replicas {
        location = var.region
      }
    }
  }
}

resource "google_cloud_scheduler_job" "gh_personal_access_token_reminder" {
  count = var.gh_personal_access_token_enabled ? 1 : 0

  name        = "${var.name_prefix}-gh-personal-access-token-reminder"
  description = "Reminder to replace ghPersonalAccessToken"
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
      logName = "projects/${var.project_id}/logs/${var.name_prefix}-gh-personal-access-token-rotation"
      resource = {
        type = "global"
        labels = {
          project_id = var.project_id
        }
      }
      entries = [
        {
          severity    = "NOTICE"
          textPayload = "It is time to replace the value of the secret ghPersonalAccessToken (${var.name_prefix})."
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

resource "google_monitoring_alert_policy" "gh_personal_access_token_reminder" {
  count = var.gh_personal_access_token_enabled ? 1 : 0

  display_name = "${var.name_prefix}-gh-personal-access-token-rotation"
  combiner     = "OR"
  notification_channels = concat(var.discord_monitoring_notification_channel_names, [
    var.discord_functions_monitoring_notification_channel_name,
  ])

  documentation {
    mime_type = "text/markdown"
    content   = "It is time to replace the value of the secret ghPersonalAccessToken (${var.name_prefix})."
  }

  conditions {
    display_name = "ghPersonalAccessToken is due"

    condition_matched_log {
      filter = "logName=\"projects/${var.project_id}/logs/${var.name_prefix}-gh-personal-access-token-rotation\""
    }
  }

  alert_strategy {
    auto_close = "604800s"

    notification_rate_limit {
      period = "3600s"
    }
  }
}

resource "google_secret_manager_secret" "langfuse_secret_key" {
  count = var.langfuse_secret_key_enabled ? 1 : 0

  secret_id           = "${var.name_prefix}-langfuse-secret-key"
  deletion_protection = var.langfuse_secret_key_deletion_protection
  version_destroy_ttl = var.langfuse_secret_key_version_destroy_ttl

  replication {
    user_managed {
      replicas {
        location = var.region
      }
    }
  }
}

resource "google_cloud_scheduler_job" "langfuse_secret_key_reminder" {
  count = var.langfuse_secret_key_enabled ? 1 : 0

  name        = "${var.name_prefix}-langfuse-secret-key-reminder"
  description = "Reminder to replace langfuseSecretKey"
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
      logName = "projects/${var.project_id}/logs/${var.name_prefix}-langfuse-secret-key-rotation"
      resource = {
        type = "global"
        labels = {
          project_id = var.project_id
        }
      }
      entries = [
        {
          severity    = "NOTICE"
          textPayload = "It is time to replace the value of the secret langfuseSecretKey (${var.name_prefix})."
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

resource "google_monitoring_alert_policy" "langfuse_secret_key_reminder" {
  count = var.langfuse_secret_key_enabled ? 1 : 0

  display_name = "${var.name_prefix}-langfuse-secret-key-rotation"
  combiner     = "OR"
  notification_channels = concat(var.discord_monitoring_notification_channel_names, [
    var.discord_functions_monitoring_notification_channel_name,
  ])

  documentation {
    mime_type = "text/markdown"
    content   = "It is time to replace the value of the secret langfuseSecretKey (${var.name_prefix})."
  }

  conditions {
    display_name = "langfuseSecretKey is due"

    condition_matched_log {
      filter = "logName=\"projects/${var.project_id}/logs/${var.name_prefix}-langfuse-secret-key-rotation\""
    }
  }

  alert_strategy {
    auto_close = "604800s"

    notification_rate_limit {
      period = "3600s"
    }
  }
}

resource "google_secret_manager_secret" "langfuse_public_key" {
  count = var.langfuse_public_key_enabled ? 1 : 0

  secret_id           = "${var.name_prefix}-langfuse-public-key"
  deletion_protection = var.langfuse_public_key_deletion_protection
  version_destroy_ttl = var.langfuse_public_key_version_destroy_ttl

  replication {
    user_managed {
      replicas {
        location = var.region
      }
    }
  }
}

resource "google_cloud_scheduler_job" "langfuse_public_key_reminder" {
  count = var.langfuse_public_key_enabled ? 1 : 0

  name        = "${var.name_prefix}-langfuse-public-key-reminder"
  description = "Reminder to replace langfusePublicKey"
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
      logName = "projects/${var.project_id}/logs/${var.name_prefix}-langfuse-public-key-rotation"
      resource = {
        type = "global"
        labels = {
          project_id = var.project_id
        }
      }
      entries = [
        {
          severity    = "NOTICE"
          textPayload = "It is time to replace the value of the secret langfusePublicKey (${var.name_prefix})."
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

resource "google_monitoring_alert_policy" "langfuse_public_key_reminder" {
  count = var.langfuse_public_key_enabled ? 1 : 0

  display_name = "${var.name_prefix}-langfuse-public-key-rotation"
  combiner     = "OR"
  notification_channels = concat(var.discord_monitoring_notification_channel_names, [
    var.discord_functions_monitoring_notification_channel_name,
  ])

  documentation {
    mime_type = "text/markdown"
    content   = "It is time to replace the value of the secret langfusePublicKey (${var.name_prefix})."
  }

  conditions {
    display_name = "langfusePublicKey is due"

    condition_matched_log {
      filter = "logName=\"projects/${var.project_id}/logs/${var.name_prefix}-langfuse-public-key-rotation\""
    }
  }

  alert_strategy {
    auto_close = "604800s"

    notification_rate_limit {
      period = "3600s"
    }
  }
}

resource "google_secret_manager_secret" "wandb_api_key" {
  count = var.wandb_api_key_enabled ? 1 : 0

  secret_id           = "${var.name_prefix}-wandb-api-key"
  deletion_protection = var.wandb_api_key_deletion_protection
  version_destroy_ttl = var.wandb_api_key_version_destroy_ttl

  replication {
    user_managed {
      replicas {
        location = var.region
      }
    }
  }
}

resource "google_cloud_scheduler_job" "wandb_api_key_reminder" {
  count = var.wandb_api_key_enabled ? 1 : 0

  name        = "${var.name_prefix}-wandb-api-key-reminder"
  description = "Reminder to replace wandbApiKey"
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
      logName = "projects/${var.project_id}/logs/${var.name_prefix}-wandb-api-key-rotation"
      resource = {
        type = "global"
        labels = {
          project_id = var.project_id
        }
      }
      entries = [
        {
          severity    = "NOTICE"
          textPayload = "It is time to replace the value of the secret wandbApiKey (${var.name_prefix})."
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

resource "google_monitoring_alert_policy" "wandb_api_key_reminder" {
  count = var.wandb_api_key_enabled ? 1 : 0

  display_name = "${var.name_prefix}-wandb-api-key-rotation"
  combiner     = "OR"
  notification_channels = concat(var.discord_monitoring_notification_channel_names, [
    var.discord_functions_monitoring_notification_channel_name,
  ])

  documentation {
    mime_type = "text/markdown"
    content   = "It is time to replace the value of the secret wandbApiKey (${var.name_prefix})."
  }

  conditions {
    display_name = "wandbApiKey is due"

    condition_matched_log {
      filter = "logName=\"projects/${var.project_id}/logs/${var.name_prefix}-wandb-api-key-rotation\""
    }
  }

  alert_strategy {
    auto_close = "604800s"

    notification_rate_limit {
      period = "3600s"
    }
  }
}

resource "google_secret_manager_secret" "discord_webhook" {
  secret_id           = "${var.name_prefix}-discord-webhook"
  deletion_protection = var.discord_webhook_deletion_protection
  version_destroy_ttl = var.discord_webhook_version_destroy_ttl

  replication {
    user_managed {
      replicas {
        location = var.region
      }
    }
  }
}

resource "google_cloud_scheduler_job" "discord_webhook_reminder" {
  name        = "${var.name_prefix}-discord-webhook-reminder"
  description = "Reminder to replace discordWebhook"
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
      logName = "projects/${var.project_id}/logs/${var.name_prefix}-discord-webhook-rotation"
      resource = {
        type = "global"
        labels = {
          project_id = var.project_id
        }
      }
      entries = [
        {
          severity    = "NOTICE"
          textPayload = "It is time to replace the value of the secret discordWebhook (${var.name_prefix})."
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

resource "google_monitoring_alert_policy" "discord_webhook_reminder" {
  display_name = "${var.name_prefix}-discord-webhook-rotation"
  combiner     = "OR"
  notification_channels = concat(var.discord_monitoring_notification_channel_names, [
    var.discord_functions_monitoring_notification_channel_name,
  ])

  documentation {
    mime_type = "text/markdown"
    content   = "It is time to replace the value of the secret discordWebhook (${var.name_prefix})."
  }

  conditions {
    display_name = "discordWebhook is due"

    condition_matched_log {
      filter = "logName=\"projects/${var.project_id}/logs/${var.name_prefix}-discord-webhook-rotation\""
    }
  }

  alert_strategy {
    auto_close = "604800s"

    notification_rate_limit {
      period = "3600s"
    }
  }
}
