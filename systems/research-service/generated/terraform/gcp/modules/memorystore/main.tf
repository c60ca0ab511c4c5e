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

  maintenance_policy {
    weekly_maintenance_window {
      day = "SATURDAY"

      start_time {
        hours   = 18
        minutes = 0
      }
    }
  }

  depends_on = [
    google_network_connectivity_service_connection_policy.main_memorystore,
  ]
}

resource "google_monitoring_alert_policy" "cache_full" {
  display_name          = "${var.name_prefix}-cache-full"
  combiner              = "OR"
  notification_channels = var.discord_ids

  documentation {
    mime_type = "text/markdown"
    content   = "memory of cache is above what the design allows (alarm full)."
  }

  conditions {
    display_name = "cache memory"

    condition_threshold {
      filter                  = "resource.type=\"memorystore.googleapis.com/Instance\" AND resource.labels.instance_id=\"${google_memorystore_instance.cache.instance_id}\" AND metric.type=\"memorystore.googleapis.com/instance/memory/maximum_utilization\""
      comparison              = "COMPARISON_GT"
      threshold_value         = 0.8
      duration                = "300s"
      evaluation_missing_data = "EVALUATION_MISSING_DATA_INACTIVE"

      aggregations {
        alignment_period   = "60s"
        per_series_aligner = "ALIGN_MEAN"
      }

      trigger {
        count = 1
      }
    }
  }
}

resource "google_monitoring_alert_policy" "cache_evicting" {
  display_name          = "${var.name_prefix}-cache-evicting"
  combiner              = "OR"
  notification_channels = var.discord_ids

  documentation {
    mime_type = "text/markdown"
    content   = "evictions of cache is above what the design allows (alarm evicting)."
  }

  conditions {
    display_name = "cache evictions"

    condition_threshold {
      filter                  = "resource.type=\"memorystore.googleapis.com/Instance\" AND resource.labels.instance_id=\"${google_memorystore_instance.cache.instance_id}\" AND metric.type=\"memorystore.googleapis.com/instance/stats/total_evicted_keys_count\""
      comparison              = "COMPARISON_GT"
      threshold_value         = 100
      duration                = "300s"
      evaluation_missing_data = "EVALUATION_MISSING_DATA_INACTIVE"

      aggregations {
        alignment_period   = "60s"
        per_series_aligner = "ALIGN_DELTA"
      }

      trigger {
        count = 1
      }
    }
  }
}
