output "events_bootstrap" {
  description = "Brokers of events."
  value       = "bootstrap.${google_managed_kafka_cluster.events.cluster_id}.${var.region}.managedkafka.${var.project_id}.cloud.goog:9092"
}

output "events_managed_kafka_cluster_cluster_id" {
  description = "Cluster ID of the managed kafka cluster events."
  value       = google_managed_kafka_cluster.events.cluster_id
}
