output "ops_monitoring_notification_channel_names" {
  description = "Names of the monitoring notification channel ops."
  value       = values(google_monitoring_notification_channel.ops)[*].name
}
