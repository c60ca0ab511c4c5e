output "address" {
  description = "Host name of the database, for those who write."
  value       = aws_db_instance.this.address
}

output "replica_addresses" {
  description = "Host names of the replicas by number, counted from 1."
  value       = { for number, replica in aws_db_instance.replica : number => replica.address }
}

output "port" {
  description = "Port of the database and its replicas."
  value       = 5432
}

output "database_name" {
  description = "Name of the database inside the instance."
  value       = var.database_name
}

output "security_group_id" {
  description = "Security group of the database, which those who use it open to their own."
  value       = aws_security_group.this.id
}

output "secret_arn" {
  description = "Secret with `username`, `password` and `url`; `:password::` after the ARN names one of them."
  value       = aws_secretsmanager_secret.credentials.arn
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
        Resource = aws_secretsmanager_secret.credentials.arn
      },
    ]
  })
}

output "password_version" {
  description = "Another text whenever the secret holds another password: what reads it at start has to start anew."
  value       = "${aws_secretsmanager_secret_version.credentials.secret_string_wo_version}/${aws_secretsmanager_secret_version.credentials.version_id}"
}

output "metrics" {
  description = "Where CloudWatch has each metric, for dashboards."
  value       = local.metrics
}
