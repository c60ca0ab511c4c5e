output "topic_arn" {
  description = "ARN of the topic, by which those who use it call it, and which queues let in."
  value       = aws_sns_topic.this.arn
}

output "publish_policy" {
  description = "IAM policy that lets a role publish."
  value = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      [
        { Sid = "Publish", Effect = "Allow", Action = ["sns:Publish"], Resource = aws_sns_topic.this.arn },
      ],
      [
        for arn in module.key[*].arn :
        { Sid = "UseKey", Effect = "Allow", Action = ["kms:Decrypt", "kms:GenerateDataKey"], Resource = arn }
      ],
    )
  })
}
