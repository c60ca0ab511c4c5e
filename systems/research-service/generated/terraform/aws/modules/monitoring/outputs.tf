output "discord_sns_topic_arn" {
  description = "ARN of the SNS topic discord."
  value       = aws_sns_topic.discord.arn
}

output "discord_topic_arn" {
  description = "ARN of the SNS topic."
  value       = aws_sns_topic.discord.arn
}
