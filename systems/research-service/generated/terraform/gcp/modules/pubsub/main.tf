resource "google_project_service_identity" "pubsub" {
  provider = google-beta

  service = "pubsub.googleapis.com"
}

resource "google_pubsub_topic" "tasks" {
  name = "${var.name_prefix}-tasks"

  message_storage_policy {
    allowed_persistence_regions = [var.region]
  }
}

resource "google_pubsub_topic" "tasks_dead" {
  name = "${var.name_prefix}-tasks-dead"

  message_storage_policy {
    allowed_persistence_regions = [var.region]
  }
}

# An empty ttl: it never expires, however long nobody receives.
resource "google_pubsub_subscription" "tasks" {
  name                       = "${var.name_prefix}-tasks"
  topic                      = google_pubsub_topic.tasks.id
  ack_deadline_seconds       = 600
  message_retention_duration = "604800s"
  enable_message_ordering    = false

  dead_letter_policy {
    dead_letter_topic     = google_pubsub_topic.tasks_dead.id
    max_delivery_attempts = 5
  }

  retry_policy {
    minimum_backoff = "10s"
    maximum_backoff = "600s"
  }

  expiration_policy {
    ttl = ""
  }
}

resource "google_pubsub_subscription" "tasks_dead" {
  name                       = "${var.name_prefix}-tasks-dead"
  topic                      = google_pubsub_topic.tasks_dead.id
  ack_deadline_seconds       = 600
  message_retention_duration = "1209600s"

  expiration_policy {
    ttl = ""
  }
}

# Pub/Sub itself moves dead letters: it publishes them there and acknowledges them here.
resource "google_pubsub_topic_iam_member" "tasks_dead_letters" {
  topic  = google_pubsub_topic.tasks_dead.name
  role   = "roles/pubsub.publisher"
  member = google_project_service_identity.pubsub.member
}

resource "google_pubsub_subscription_iam_member" "tasks_dead_letters" {
  subscription = google_pubsub_subscription.tasks.name
  role         = "roles/pubsub.subscriber"
  member       = google_project_service_identity.pubsub.member
}

resource "google_monitoring_alert_policy" "tasks_failed" {
  display_name          = "${var.name_prefix}-tasks-failed"
  combiner              = "OR"
  notification_channels = var.discord_ids

  documentation {
    mime_type = "text/markdown"
    content   = "deadLetters of tasks is above what the design allows (alarm failed)."
  }

  conditions {
    display_name = "tasks deadLetters"

    condition_threshold {
      filter                  = "resource.type = \"pubsub_subscription\" AND resource.labels.subscription_id = \"${google_pubsub_subscription.tasks_dead.name}\" AND metric.type = \"pubsub.googleapis.com/subscription/num_undelivered_messages\""
      comparison              = "COMPARISON_GT"
      threshold_value         = 0
      duration                = "300s"
      evaluation_missing_data = "EVALUATION_MISSING_DATA_INACTIVE"

      aggregations {
        alignment_period   = "60s"
        per_series_aligner = "ALIGN_MAX"
      }

      trigger {
        count = 1
      }
    }
  }
}

resource "google_monitoring_alert_policy" "tasks_waiting" {
  display_name          = "${var.name_prefix}-tasks-waiting"
  combiner              = "OR"
  notification_channels = var.discord_ids

  documentation {
    mime_type = "text/markdown"
    content   = "age of tasks is above what the design allows (alarm waiting)."
  }

  conditions {
    display_name = "tasks age"

    condition_threshold {
      filter                  = "resource.type = \"pubsub_subscription\" AND resource.labels.subscription_id = \"${google_pubsub_subscription.tasks.name}\" AND metric.type = \"pubsub.googleapis.com/subscription/oldest_unacked_message_age\""
      comparison              = "COMPARISON_GT"
      threshold_value         = 7200
      duration                = "300s"
      evaluation_missing_data = "EVALUATION_MISSING_DATA_INACTIVE"

      aggregations {
        alignment_period   = "60s"
        per_series_aligner = "ALIGN_MAX"
      }

      trigger {
        count = 1
      }
    }
  }
}
