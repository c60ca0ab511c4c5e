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

module "alarms" {
  source = "../alert_policies"

  name    = var.name
  alarms  = var.alarms
  metrics = local.metrics
  labels  = var.labels
}
