# A Pub/Sub topic. Whoever wants to hear has a subscription of its own.

resource "google_pubsub_topic" "this" {
  name            = var.name
  kms_key_name    = var.customer_key ? module.key[0].key_id : null
  deletion_policy = var.deletion_protection ? "PREVENT" : "DELETE"
  labels          = var.labels

  # Messages are stored in this region only, wherever they are published from.
  message_storage_policy {
    allowed_persistence_regions = [var.region]
  }
}

module "key" {
  source = "../customer_key"
  count  = var.customer_key ? 1 : 0

  name                = var.name
  location            = var.region
  service_agent       = "service-${var.project_number}@gcp-sa-pubsub.iam.gserviceaccount.com"
  deletion_protection = var.deletion_protection
  labels              = var.labels
}
