output "ids" {
  description = "Ids of all notification channels, for `notify` of an alarm."
  value = concat(
    [for channel in google_monitoring_notification_channel.email : channel.id],
    google_monitoring_notification_channel.functions[*].id,
  )
}

output "email_ids" {
  description = "Ids of those that send e-mail. Cloud Billing writes to no others."
  value       = [for channel in google_monitoring_notification_channel.email : channel.id]
}
