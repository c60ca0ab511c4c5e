output "discord_functions_monitoring_notification_channel_name" {
  description = "Name of the monitoring notification channel discord_functions."
  value       = google_monitoring_notification_channel.discord_functions.name
}
