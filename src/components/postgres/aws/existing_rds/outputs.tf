output "address" {
  description = "Host name of the database."
  value       = data.aws_db_instance.this.address
}

output "port" {
  description = "Port of the database."
  value       = data.aws_db_instance.this.port
}

output "database_name" {
  description = "Name of the database inside the instance."
  value       = coalesce(var.database_name, data.aws_db_instance.this.db_name)
}

output "security_group_id" {
  description = "Security group of the database, which those who use it open to their own."
  value       = var.security_group_id
}

output "secret_arn" {
  description = "Secret with `username` and `password`; `:password::` after the ARN names one of them."
  value       = var.secret_arn
}

output "credentials_policy" {
  description = "IAM policy that lets a role read the credentials: what runs when the password changes can read the new one."
  value = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "ReadPassword"
        Effect   = "Allow"
        Action   = ["secretsmanager:GetSecretValue"]
        Resource = var.secret_arn
      },
    ]
  })
}

output "metrics" {
  description = "Where CloudWatch has each metric, for dashboards."
  value       = local.metrics
}
