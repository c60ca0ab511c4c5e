# Every change of a resource as Cloud Asset Inventory sees it, by Pub/Sub into files.

resource "google_pubsub_topic" "changes" {
  count = var.changes == null ? 0 : 1

  name            = "${var.name}-changes"
  deletion_policy = var.deletion_protection ? "PREVENT" : "DELETE"
  labels          = var.labels

  # Messages are stored in this region only, wherever they are published from.
  message_storage_policy {
    allowed_persistence_regions = [var.region]
  }
}

resource "google_pubsub_topic_iam_member" "changes" {
  count = var.changes == null ? 0 : 1

  topic  = google_pubsub_topic.changes[0].name
  role   = "roles/pubsub.publisher"
  member = "serviceAccount:service-${var.project_number}@gcp-sa-cloudasset.iam.gserviceaccount.com"
}

resource "google_cloud_asset_project_feed" "this" {
  count = var.changes == null ? 0 : 1

  billing_project = var.project_id
  project         = var.project_id
  feed_id         = "${var.name}-changes"
  content_type    = "RESOURCE"
  asset_types     = [".*"]

  feed_output_config {
    pubsub_destination {
      topic = google_pubsub_topic.changes[0].id
    }
  }

  depends_on = [google_pubsub_topic_iam_member.changes]
}

module "changes_bucket" {
  source = "../records_bucket"
  count  = var.changes == null ? 0 : 1

  name                = "${var.name}-changes"
  region              = var.region
  project_id          = var.project_id
  retention_days      = var.changes.retention_days
  deletion_protection = var.deletion_protection
  labels              = var.labels
}

resource "google_storage_bucket_iam_member" "changes" {
  for_each = toset(var.changes == null ? [] : ["roles/storage.legacyBucketReader", "roles/storage.objectCreator"])

  bucket = module.changes_bucket[0].name
  role   = each.key
  member = "serviceAccount:service-${var.project_number}@gcp-sa-pubsub.iam.gserviceaccount.com"
}

resource "google_pubsub_subscription" "changes" {
  count = var.changes == null ? 0 : 1

  name                 = "${var.name}-changes"
  topic                = google_pubsub_topic.changes[0].id
  ack_deadline_seconds = 300
  deletion_policy      = var.deletion_protection ? "PREVENT" : "DELETE"
  labels               = var.labels

  # It never expires, however long nothing changes.
  expiration_policy {
    ttl = ""
  }

  cloud_storage_config {
    bucket          = module.changes_bucket[0].name
    filename_suffix = ".json"
    max_duration    = "300s"
  }

  depends_on = [google_storage_bucket_iam_member.changes]
}
