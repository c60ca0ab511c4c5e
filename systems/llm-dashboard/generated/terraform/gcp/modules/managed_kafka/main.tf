# Apache Kafka: a cluster, its topics, and Kafka's own rules on who may use which.

# Takes TLS connections that IAM has authenticated and no others; encrypted at rest with Google's keys.
resource "google_managed_kafka_cluster" "this" {
  cluster_id      = var.name
  location        = var.region
  deletion_policy = var.deletion_protection ? "PREVENT" : "DELETE"
  labels          = var.labels

  capacity_config {
    vcpu_count   = tostring(var.capacity.vcpus)
    memory_bytes = tostring(var.capacity.memory_gib * 1073741824)
  }

  gcp_config {
    access_config {
      network_configs {
        subnet = var.network.subnet_id
      }
    }
  }

  # New brokers take their share of the partitions.
  rebalance_config {
    mode = "AUTO_REBALANCE_ON_SCALE_UP"
  }
}

resource "google_managed_kafka_topic" "this" {
  for_each = var.topics

  topic_id           = each.key
  cluster            = google_managed_kafka_cluster.this.cluster_id
  location           = var.region
  partition_count    = each.value.partitions
  replication_factor = each.value.replication
  deletion_policy    = var.deletion_protection ? "PREVENT" : "DELETE"

  # Losing one broker stops nobody: a write needs all copies but one.
  configs = merge(
    { "min.insync.replicas" = tostring(max(1, each.value.replication - 1)) },
    each.value.compact
    ? { "cleanup.policy" = "compact" }
    : { "cleanup.policy" = "delete", "retention.ms" = tostring(each.value.retention_seconds * 1000) },
  )
}
