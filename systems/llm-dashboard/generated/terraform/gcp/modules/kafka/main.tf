# Takes TLS connections that IAM has authenticated and no others; encrypted at rest with Google's keys.
resource "google_managed_kafka_cluster" "events" {
  cluster_id = "${var.name_prefix}-events"
  location   = var.region

  capacity_config {
    vcpu_count   = "3"
    memory_bytes = "3221225472"
  }

  gcp_config {
    access_config {
      network_configs {
        subnet = var.main_subnet_id
      }
    }
  }

  rebalance_config {
    mode = "AUTO_REBALANCE_ON_SCALE_UP"
  }
}

resource "google_managed_kafka_topic" "events_requests" {
  topic_id           = "requests"
  cluster            = google_managed_kafka_cluster.events.cluster_id
  location           = var.region
  partition_count    = var.events_requests_partition_count
  replication_factor = 3
  configs = {
    "cleanup.policy"      = "delete"
    "min.insync.replicas" = "2"
    "retention.ms"        = "259200000"
  }
}

resource "google_managed_kafka_topic" "events_usage" {
  topic_id           = "usage"
  cluster            = google_managed_kafka_cluster.events.cluster_id
  location           = var.region
  partition_count    = 3
  replication_factor = 3
  configs = {
    "cleanup.policy"      = "delete"
    "min.insync.replicas" = "2"
    "retention.ms"        = "604800000"
  }
}

resource "google_managed_kafka_acl" "events_requests" {
  cluster  = google_managed_kafka_cluster.events.cluster_id
  location = var.region
  acl_id   = "topic/requests"

  acl_entries {
    principal       = "User:${var.backend_service_account_email}"
    permission_type = "ALLOW"
    operation       = "WRITE"
    host            = "*"
  }

  acl_entries {
    principal       = "User:${var.backend_service_account_email}"
    permission_type = "ALLOW"
    operation       = "READ"
    host            = "*"
  }

  depends_on = [google_managed_kafka_topic.events_requests]
}

resource "google_managed_kafka_acl" "events_usage" {
  cluster  = google_managed_kafka_cluster.events.cluster_id
  location = var.region
  acl_id   = "topic/usage"

  acl_entries {
    principal       = "User:${var.backend_service_account_email}"
    permission_type = "ALLOW"
    operation       = "WRITE"
    host            = "*"
  }

  acl_entries {
    principal       = "User:${var.backend_service_account_email}"
    permission_type = "ALLOW"
    operation       = "READ"
    host            = "*"
  }

  depends_on = [google_managed_kafka_topic.events_usage]
}

resource "google_managed_kafka_acl" "events_group_backend" {
  cluster  = google_managed_kafka_cluster.events.cluster_id
  location = var.region
  acl_id   = "consumerGroup/${var.name_prefix}-backend"

  acl_entries {
    principal       = "User:${var.backend_service_account_email}"
    permission_type = "ALLOW"
    operation       = "READ"
    host            = "*"
  }
}

resource "google_monitoring_alert_policy" "events_behind" {
  display_name          = "${var.name_prefix}-events-behind"
  combiner              = "OR"
  notification_channels = var.ops_ids

  documentation {
    mime_type = "text/markdown"
    content   = "lag of events is above what the design allows (alarm behind)."
  }

  conditions {
    display_name = "events lag"

    condition_threshold {
      filter                  = "resource.type=\"managedkafka.googleapis.com/TopicPartitionConsumerGroup\" AND resource.labels.cluster_id=\"${google_managed_kafka_cluster.events.cluster_id}\" AND metric.type=\"managedkafka.googleapis.com/offset_lag\""
      comparison              = "COMPARISON_GT"
      threshold_value         = 10000
      duration                = "300s"
      evaluation_missing_data = "EVALUATION_MISSING_DATA_INACTIVE"

      aggregations {
        alignment_period     = "60s"
        per_series_aligner   = "ALIGN_MAX"
        cross_series_reducer = "REDUCE_MAX"
      }

      trigger {
        count = 1
      }
    }
  }
}
