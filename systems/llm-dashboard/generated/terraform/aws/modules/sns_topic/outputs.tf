output "topic_arn" {
  description = "ARN of the topic, for the actions of alarms and the subscribers of budgets."
  value       = aws_sns_topic.this.arn
}

output "publish_policy" {
  description = "IAM policy that lets a role publish to the topic, and encrypt what it publishes."
  value = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "Publish"
        Effect   = "Allow"
        Action   = ["sns:Publish"]
        Resource = aws_sns_topic.this.arn
      },
      {
        Sid      = "EncryptMessages"
        Effect   = "Allow"
        Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource = module.key.arn
      },
    ]
  })
}
