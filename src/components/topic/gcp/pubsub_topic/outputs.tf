output "id" {
  description = "Id of the topic, `projects/<project>/topics/<name>`: to publish, to grant and to subscribe."
  value       = google_pubsub_topic.this.id
}
