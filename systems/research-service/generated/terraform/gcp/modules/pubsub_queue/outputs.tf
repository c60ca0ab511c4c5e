output "topic_id" {
  description = "Id of the topic that messages are sent to, `projects/<project>/topics/<name>`."
  value       = local.topic_id
}

output "subscription_id" {
  description = "Id of the subscription that work is received from, `projects/<project>/subscriptions/<name>`."
  value       = google_pubsub_subscription.this.id
}

output "dead_letter_subscription_id" {
  description = "Id of the subscription of messages set aside."
  value       = google_pubsub_subscription.dead.id
}

output "metrics" {
  description = "Where Cloud Monitoring has the metrics of the queue, for dashboards."
  value       = local.metrics
}
