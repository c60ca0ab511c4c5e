output "arn" {
  description = "ARN of the secret, from which ECS and functions read the value."
  value       = aws_secretsmanager_secret.this.arn
}

output "read_policy" {
  description = "IAM policy that lets a role read this value and no other. The key is AWS's own and asks for none."
  value = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "ReadSecret"
        Effect   = "Allow"
        Action   = ["secretsmanager:GetSecretValue"]
        Resource = aws_secretsmanager_secret.this.arn
      },
    ]
  })
}

output "put_value_command" {
  description = "Command that stores the value. It reads it from standard input, without the line break at its end."
  value       = "printf %s \"$(cat)\" | aws secretsmanager put-secret-value --region ${data.aws_region.current.region} --secret-id ${aws_secretsmanager_secret.this.name} --secret-string file:///dev/stdin"
}
