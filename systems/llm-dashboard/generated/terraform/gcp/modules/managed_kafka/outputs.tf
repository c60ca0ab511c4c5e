# Port 9092 is that of TLS with OAUTHBEARER. The provider has no attribute for the name.
output "bootstrap" {
  description = "Address at which clients first reach the brokers."
  value       = "bootstrap.${google_managed_kafka_cluster.this.cluster_id}.${var.region}.managedkafka.${var.project_id}.cloud.goog:9092"
}

output "charts" {
  description = "What a dashboard shows of it: charts, with their lines by label."
  value = [
    { title = "Lag", lines = { messages = local.metrics.lag } },
  ]
}
