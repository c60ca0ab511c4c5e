output "ops_kms_key_arn" {
  description = "ARN of the KMS key ops."
  value       = aws_kms_key.ops.arn
}

output "ops_sns_topic_arn" {
  description = "ARN of the SNS topic ops."
  value       = aws_sns_topic.ops.arn
}

output "ops_topic_arn" {
  description = "ARN of the SNS topic."
  value       = aws_sns_topic.ops.arn
}
