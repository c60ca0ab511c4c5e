output "anthropic_api_key_put_value" {
  description = "Command that stores the value of anthropicApiKey; it reads the value from standard input."
  value       = "aws secretsmanager put-secret-value --region ${data.aws_region.current.region} --secret-id ${aws_secretsmanager_secret.anthropic_api_key.name} --secret-string file:///dev/stdin"
}

output "anthropic_api_key_secretsmanager_secret_arn" {
  description = "ARN of the secretsmanager secret anthropic_api_key."
  value       = aws_secretsmanager_secret.anthropic_api_key.arn
}

output "openai_api_key_put_value" {
  description = "Command that stores the value of openaiApiKey; it reads the value from standard input."
  value       = "aws secretsmanager put-secret-value --region ${data.aws_region.current.region} --secret-id ${aws_secretsmanager_secret.openai_api_key.name} --secret-string file:///dev/stdin"
}

output "openai_api_key_secretsmanager_secret_arn" {
  description = "ARN of the secretsmanager secret openai_api_key."
  value       = aws_secretsmanager_secret.openai_api_key.arn
}
