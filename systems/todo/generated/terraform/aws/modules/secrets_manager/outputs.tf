output "api_token_put_value" {
  description = "Command that stores the value of apiToken; it reads the value from standard input."
  value       = "aws secretsmanager put-secret-value --region ${data.aws_region.current.region} --secret-id ${aws_secretsmanager_secret.api_token.name} --secret-string file:///dev/stdin"
}

output "api_token_secretsmanager_secret_arn" {
  description = "ARN of the secretsmanager secret api_token."
  value       = aws_secretsmanager_secret.api_token.arn
}
