locals {
  metrics = {
    # Messages that the slowest partition is behind.
    lag = {
      filter  = "resource.type=\"managedkafka.googleapis.com/TopicPartitionConsumerGroup\" AND resource.labels.cluster_id=\"${google_managed_kafka_cluster.this.cluster_id}\" AND metric.type=\"managedkafka.googleapis.com/offset_lag\""
      aligner = "ALIGN_MAX"
      reducer = "REDUCE_MAX"
    }
  }
}

module "logs" {
  source = "../log_bucket"
  count  = var.log_retention_days == null ? 0 : 1

  name                = "${var.name}-logs"
  description         = "Logs of ${var.name}."
  project_id          = var.project_id
  region              = var.region
  filter              = "resource.type=\"managedkafka.googleapis.com/Cluster\" AND resource.labels.cluster_id=\"${google_managed_kafka_cluster.this.cluster_id}\""
  retention_days      = var.log_retention_days
  deletion_protection = var.deletion_protection
}

module "alarms" {
  source = "../alert_policies"

  name    = var.name
  alarms  = var.alarms
  metrics = local.metrics
  labels  = var.labels
}
