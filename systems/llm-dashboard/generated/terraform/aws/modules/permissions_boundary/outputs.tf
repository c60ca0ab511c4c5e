output "arn" {
  description = "ARN of the policy, which every role of the environment takes as its boundary."
  value       = aws_iam_policy.this.arn
}
