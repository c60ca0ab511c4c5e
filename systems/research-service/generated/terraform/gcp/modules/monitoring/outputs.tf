output "discord_functions_monitoring_notification_channel_name" {
  description = "Name of the monitoring notification channel discord_functions."
  value       = google_monitoring_notification_channel.discord_functions.name
}

output "discord_monitoring_notification_channel_names" {
  description = "Names of the monitoring notification channel discord."
  value       = values(google_monitoring_notification_channel.discord)[*].name
}
