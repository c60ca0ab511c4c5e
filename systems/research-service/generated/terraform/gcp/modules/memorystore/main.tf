# Lets Memorystore put its endpoints into the subnet; a network has one for all instances.
resource "google_network_connectivity_service_connection_policy" "main_memorystore" {
  name          = "${var.name_prefix}-memorystore"
  location      = var.region
  service_class = "gcp-memorystore"
  network       = var.main_network_id

  psc_config {
    subnetworks = [var.main_subnetwork_id]
  }
}

resource "google_memorystore_instance" "cache" {
  instance_id    = "${var.name_prefix}-cache"
  location       = var.region
  mode           = "CLUSTER_DISABLED"
  shard_count    = 1
  replica_count  = var.cache_replica_count
  node_type      = var.cache_node_type
  engine_version = "VALKEY_8_0"
  engine_configs = {
    "maxmemory-policy" = "volatile-lru"
  }
  authorization_mode          = "IAM_AUTH"
  transit_encryption_mode     = "SERVER_AUTHENTICATION"
  deletion_protection_enabled = var.cache_deletion_protection_enabled

  desired_auto_created_endpoints {
    network    = var.main_network_id
    project_id = var.project_id
  }

  depends_on = [
    google_network_connectivity_service_connection_policy.main_memorystore,
  ]
}
