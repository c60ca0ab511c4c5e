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

output "charts" {
  description = "What a dashboard shows of it: charts, with their lines by label."
  value = [
    { title = "messages", lines = { waiting = local.metrics.depth, "dead letters" = local.metrics.dead_letters } },
    { title = "oldest message", lines = { age = local.metrics.age } },
  ]
}
