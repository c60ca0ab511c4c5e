locals {
  # A versioned bucket archives the live version first and deletes it later.
  event_types = {
    created = ["OBJECT_FINALIZE"]
    deleted = ["OBJECT_ARCHIVE", "OBJECT_DELETE"]
  }

  # One for each listener and prefix: `inbox`, or `inbox/uploads/`.
  notifications = merge([
    for listener, notification in var.notifications : {
      for prefix, events in notification.events : prefix == "" ? listener : "${listener}/${prefix}" => {
        listener = listener
        topic_id = notification.topic_id
        prefix   = prefix
        events   = events
      }
    }
  ]...)
}

# Cloud Storage publishes in the name of its own account.
resource "google_pubsub_topic_iam_member" "notifications" {
  for_each = var.notifications

  topic  = each.value.topic_id
  role   = "roles/pubsub.publisher"
  member = "serviceAccount:service-${var.project_number}@gs-project-accounts.iam.gserviceaccount.com"
}

resource "google_storage_notification" "this" {
  for_each = local.notifications

  bucket             = google_storage_bucket.this.name
  topic              = each.value.topic_id
  payload_format     = "JSON_API_V1"
  event_types        = flatten([for event in each.value.events : local.event_types[event]])
  object_name_prefix = each.value.prefix == "" ? null : each.value.prefix

  depends_on = [google_pubsub_topic_iam_member.notifications]
}
