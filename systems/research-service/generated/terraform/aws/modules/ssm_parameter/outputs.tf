output "arn" {
  description = "ARN of the parameter, from which ECS and functions read the value."
  value       = local.arn
}

output "read_policy" {
  description = "IAM policy that lets a role read this value and no other. The key is AWS's own and asks for none."
  value = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "ReadParameter"
        Effect   = "Allow"
        Action   = ["ssm:GetParameter", "ssm:GetParameters"]
        Resource = local.arn
      },
    ]
  })
}

output "put_value_command" {
  description = "Command that stores the value, and makes the parameter the first time. It reads the value from standard input, without the line break at its end."
  value       = "printf %s \"$(cat)\" | aws ssm put-parameter --region ${data.aws_region.current.region} --name /${var.name} --type SecureString --overwrite --value file:///dev/stdin"
}
