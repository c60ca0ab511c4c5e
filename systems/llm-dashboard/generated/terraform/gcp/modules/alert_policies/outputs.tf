output "ids" {
  description = "Ids of the policies by the name of their alarm."
  value       = { for key, policy in google_monitoring_alert_policy.this : key => policy.id }
}
