output "alarm_arns" {
  description = "ARNs of the alarms by name, for composite alarms and automatic rollbacks."
  value       = { for key, alarm in aws_cloudwatch_metric_alarm.this : key => alarm.arn }
}
