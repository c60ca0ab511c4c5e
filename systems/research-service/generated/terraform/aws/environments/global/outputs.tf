output "discord_topic_arn" {
  description = "ARN of the SNS topic."
  value       = module.discord.topic_arn
}

output "discord_webhook_put_value" {
  description = "Command that stores the value of discordWebhook; it reads the value from standard input."
  value       = module.discord_webhook.put_value_command
}

output "trail_bucket" {
  description = "Bucket of the audit records."
  value       = module.trail.bucket
}
