# Where people are told of alarms: by e-mail, and through one function for each chat or pager, whose
# address stays in Secret Manager and out of the state.

resource "google_monitoring_notification_channel" "email" {
  for_each = var.email_addresses

  display_name = "${var.name} ${each.value}"
  type         = "email"
  labels       = { email_address = each.value }
  user_labels  = var.labels

  # Alert policies let go of it first.
  lifecycle {
    create_before_destroy = true
  }
}

# Cloud Monitoring publishes to one topic, and each function takes alarms from there.
resource "google_pubsub_topic" "this" {
  count = length(var.routes) == 0 ? 0 : 1

  name                       = var.name
  message_retention_duration = "86400s"
  labels                     = var.labels

  message_storage_policy {
    allowed_persistence_regions = [var.region]
  }
}

resource "google_monitoring_notification_channel" "functions" {
  count = length(var.routes) == 0 ? 0 : 1

  display_name = "${var.name}-functions"
  type         = "pubsub"
  labels       = { topic = google_pubsub_topic.this[0].id }
  user_labels  = var.labels

  # Alert policies let go of it first.
  lifecycle {
    create_before_destroy = true
  }
}

# Google makes this account along with the project's first Pub/Sub notification channel.
resource "google_pubsub_topic_iam_member" "monitoring" {
  count = length(var.routes) == 0 ? 0 : 1

  topic  = google_pubsub_topic.this[0].id
  role   = "roles/pubsub.publisher"
  member = "serviceAccount:service-${var.project_number}@gcp-sa-monitoring-notification.iam.gserviceaccount.com"

  depends_on = [google_monitoring_notification_channel.functions]
}
