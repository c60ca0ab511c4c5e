# Changes are always recorded; these are reads of configuration, and reads and writes of data where the design wants them.
resource "google_project_iam_audit_config" "history" {
  project = var.project_id
  service = "allServices"

  audit_log_config {
    log_type = "ADMIN_READ"
  }
}

resource "google_logging_project_bucket_config" "history" {
  project        = var.project_id
  location       = var.region
  bucket_id      = "${var.name_prefix}-history"
  description    = "Audit records of history"
  retention_days = 365
}

# A sink needs no permission to write to a log bucket of its own project.
resource "google_logging_project_sink" "history" {
  name                   = "${var.name_prefix}-history"
  description            = "All audit records"
  destination            = "logging.googleapis.com/${google_logging_project_bucket_config.history.id}"
  filter                 = "log_id(\"cloudaudit.googleapis.com/activity\") OR log_id(\"cloudaudit.googleapis.com/data_access\") OR log_id(\"cloudaudit.googleapis.com/system_event\") OR log_id(\"cloudaudit.googleapis.com/policy\")"
  unique_writer_identity = true
}

resource "google_project_service_identity" "history_assets" {
  provider = google-beta

  service = "cloudasset.googleapis.com"
}

resource "google_pubsub_topic" "history_changes" {
  name = "${var.name_prefix}-history-changes"

  message_storage_policy {
    allowed_persistence_regions = [var.region]
  }
}

resource "google_pubsub_topic_iam_member" "history_changes" {
  topic  = google_pubsub_topic.history_changes.name
  role   = "roles/pubsub.publisher"
  member = google_project_service_identity.history_assets.member
}

resource "google_cloud_asset_project_feed" "history" {
  billing_project = var.project_id
  project         = var.project_id
  feed_id         = "${var.name_prefix}-history-changes"
  content_type    = "RESOURCE"
  asset_types     = [".*"]

  feed_output_config {
    pubsub_destination {
      topic = google_pubsub_topic.history_changes.id
    }
  }

  depends_on = [google_pubsub_topic_iam_member.history_changes]
}

resource "google_storage_bucket" "history_changes" {
  name                        = "${var.name_prefix}-history-changes-${var.project_id}"
  location                    = var.region
  uniform_bucket_level_access = true
  public_access_prevention    = "enforced"
  force_destroy               = var.history_changes_force_destroy

  soft_delete_policy {
    retention_duration_seconds = 0
  }

  retention_policy {
    retention_period = "31536000"
  }

  lifecycle_rule {
    action {
      type = "Delete"
    }

    condition {
      age = 365
    }
  }
}

resource "google_storage_bucket_iam_member" "history_changes_write" {
  bucket = google_storage_bucket.history_changes.name
  role   = "roles/storage.objectCreator"
  member = "serviceAccount:service-${var.project_services_project_number}@gcp-sa-pubsub.iam.gserviceaccount.com"
}

resource "google_storage_bucket_iam_member" "history_changes_read" {
  bucket = google_storage_bucket.history_changes.name
  role   = "roles/storage.legacyBucketReader"
  member = "serviceAccount:service-${var.project_services_project_number}@gcp-sa-pubsub.iam.gserviceaccount.com"
}

resource "google_pubsub_subscription" "history_changes" {
  name                 = "${var.name_prefix}-history-changes"
  topic                = google_pubsub_topic.history_changes.id
  ack_deadline_seconds = 300

  expiration_policy {
    ttl = ""
  }

  cloud_storage_config {
    bucket          = google_storage_bucket.history_changes.name
    filename_suffix = ".json"
    max_duration    = "300s"
  }

  depends_on = [
    google_storage_bucket_iam_member.history_changes_write,
    google_storage_bucket_iam_member.history_changes_read,
  ]
}
