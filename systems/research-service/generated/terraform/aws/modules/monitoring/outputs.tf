output "discord_kms_key_arn" {
  description = "ARN of the KMS key discord."
  value       = aws_kms_key.discord.arn
}

output "discord_sns_topic_arn" {
  description = "ARN of the SNS topic discord."
  value       = aws_sns_topic.discord.arn
}

output "discord_topic_arn" {
  description = "ARN of the SNS topic."
  value       = aws_sns_topic.discord.arn
}
