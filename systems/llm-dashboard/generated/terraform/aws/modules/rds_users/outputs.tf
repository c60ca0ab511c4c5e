output "secret_arns" {
  description = "Secrets by user, with `username`, `password` and `url`; `:password::` after the ARN names one of them. Known once the roles are there."
  value       = { for key, secret in aws_secretsmanager_secret.this : key => secret.arn }

  depends_on = [aws_lambda_invocation.this]
}

output "credentials_policies" {
  description = "IAM policies by user that let a role read the credentials: what runs when the password changes can read the new one."
  value = {
    for key, secret in aws_secretsmanager_secret.this : key => jsonencode({
      Version = "2012-10-17"
      Statement = [
        {
          Sid      = "ReadPassword"
          Effect   = "Allow"
          Action   = ["secretsmanager:GetSecretValue"]
          Resource = secret.arn
        },
      ]
    })
  }
}

output "password_versions" {
  description = "Another text for each user whenever its secret holds another password: what reads it at start has to start anew."
  value = {
    for key, version in aws_secretsmanager_secret_version.this : key => "${version.secret_string_wo_version}/${version.version_id}"
  }

  depends_on = [aws_lambda_invocation.this]
}

output "command" {
  description = "Command that makes the roles once more, and waits for it."
  value       = module.run.command
}
