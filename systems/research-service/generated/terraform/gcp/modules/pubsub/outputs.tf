output "tasks_dead_letter_subscription" {
  description = "Subscription of messages set aside."
  value       = google_pubsub_subscription.tasks_dead.id
}

output "tasks_dead_pubsub_subscription_name" {
  description = "Name of the pubsub subscription tasks_dead."
  value       = google_pubsub_subscription.tasks_dead.name
}

output "tasks_pubsub_subscription_id" {
  description = "ID of the pubsub subscription tasks."
  value       = google_pubsub_subscription.tasks.id
}

output "tasks_pubsub_subscription_name" {
  description = "Name of the pubsub subscription tasks."
  value       = google_pubsub_subscription.tasks.name
}

output "tasks_pubsub_topic_id" {
  description = "ID of the pubsub topic tasks."
  value       = google_pubsub_topic.tasks.id
}

output "tasks_pubsub_topic_name" {
  description = "Name of the pubsub topic tasks."
  value       = google_pubsub_topic.tasks.name
}

output "tasks_subscription" {
  description = "Subscription that work is received from."
  value       = google_pubsub_subscription.tasks.id
}
