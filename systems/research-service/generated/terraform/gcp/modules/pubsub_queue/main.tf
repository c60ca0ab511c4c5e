# Work to be done once: a subscription that keeps messages until somebody has finished them, and
# another for those that nobody can finish.

locals {
  topic_id        = var.source_topic == null ? google_pubsub_topic.this[0].id : var.source_topic.id
  service_agent   = "service-${var.project_number}@gcp-sa-pubsub.iam.gserviceaccount.com"
  deletion_policy = var.deletion_protection ? "PREVENT" : "DELETE"
}

resource "google_pubsub_topic" "this" {
  count = var.source_topic == null ? 1 : 0

  name            = var.name
  kms_key_name    = var.customer_key ? module.key[0].key_id : null
  deletion_policy = local.deletion_policy
  labels          = var.labels

  # Messages are stored in this region only, wherever they are published from.
  message_storage_policy {
    allowed_persistence_regions = [var.region]
  }
}

resource "google_pubsub_subscription" "this" {
  name                       = var.name
  topic                      = local.topic_id
  ack_deadline_seconds       = var.ack_deadline_seconds
  message_retention_duration = "${var.retention_seconds}s"
  enable_message_ordering    = var.ordered
  deletion_policy            = local.deletion_policy
  labels                     = var.labels

  dead_letter_policy {
    dead_letter_topic     = google_pubsub_topic.dead.id
    max_delivery_attempts = var.dead_letter.max_delivery_attempts
  }

  retry_policy {
    minimum_backoff = "10s"
    maximum_backoff = "600s"
  }

  # It never expires, however long nobody receives.
  expiration_policy {
    ttl = ""
  }
}

resource "google_pubsub_topic" "dead" {
  name            = "${var.name}-dead"
  kms_key_name    = var.customer_key ? module.key[0].key_id : null
  deletion_policy = local.deletion_policy
  labels          = var.labels

  message_storage_policy {
    allowed_persistence_regions = [var.region]
  }
}

resource "google_pubsub_subscription" "dead" {
  name                       = "${var.name}-dead"
  topic                      = google_pubsub_topic.dead.id
  ack_deadline_seconds       = var.ack_deadline_seconds
  message_retention_duration = "${var.dead_letter.retention_seconds}s"
  deletion_policy            = local.deletion_policy
  labels                     = var.labels

  expiration_policy {
    ttl = ""
  }
}

# Pub/Sub itself moves dead letters: it publishes them there and acknowledges them here.
resource "google_pubsub_topic_iam_member" "dead_letters" {
  topic  = google_pubsub_topic.dead.id
  role   = "roles/pubsub.publisher"
  member = "serviceAccount:${local.service_agent}"
}

resource "google_pubsub_subscription_iam_member" "dead_letters" {
  subscription = google_pubsub_subscription.this.id
  role         = "roles/pubsub.subscriber"
  member       = "serviceAccount:${local.service_agent}"
}

module "key" {
  source = "../customer_key"
  count  = var.customer_key ? 1 : 0

  name                = var.name
  location            = var.region
  service_agent       = local.service_agent
  deletion_protection = var.deletion_protection
  labels              = var.labels
}
