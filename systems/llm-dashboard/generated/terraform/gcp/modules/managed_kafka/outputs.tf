# Port 9092 is that of TLS with OAUTHBEARER. The provider has no attribute for the name.
output "bootstrap" {
  description = "Address at which clients first reach the brokers."
  value       = "bootstrap.${google_managed_kafka_cluster.this.cluster_id}.${var.region}.managedkafka.${var.project_id}.cloud.goog:9092"
}

output "metrics" {
  description = "Where Cloud Monitoring has the metrics of the cluster, for dashboards."
  value       = local.metrics
}
