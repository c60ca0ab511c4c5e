output "anthropic_api_key_put_value" {
  description = "Command that stores the value of anthropicApiKey; it reads the value from standard input."
  value = (
    var.anthropic_api_key_enabled
    ? "aws secretsmanager put-secret-value --region ${data.aws_region.current.region} --secret-id ${aws_secretsmanager_secret.anthropic_api_key[0].name} --secret-string file:///dev/stdin"
    : null
  )
}

output "anthropic_api_key_secretsmanager_secret_arn" {
  description = "ARN of the secretsmanager secret anthropic_api_key."
  value       = one(aws_secretsmanager_secret.anthropic_api_key[*].arn)
}

output "discord_webhook_put_value" {
  description = "Command that stores the value of discordWebhook; it reads the value from standard input."
  value       = "aws secretsmanager put-secret-value --region ${data.aws_region.current.region} --secret-id ${aws_secretsmanager_secret.discord_webhook.name} --secret-string file:///dev/stdin"
}

output "discord_webhook_secretsmanager_secret_arn" {
  description = "ARN of the secretsmanager secret discord_webhook."
  value       = aws_secretsmanager_secret.discord_webhook.arn
}

output "gemini_api_key_put_value" {
  description = "Command that stores the value of geminiApiKey; it reads the value from standard input."
  value = (
    var.gemini_api_key_enabled
    ? "aws secretsmanager put-secret-value --region ${data.aws_region.current.region} --secret-id ${aws_secretsmanager_secret.gemini_api_key[0].name} --secret-string file:///dev/stdin"
    : null
  )
}

output "gemini_api_key_secretsmanager_secret_arn" {
  description = "ARN of the secretsmanager secret gemini_api_key."
  value       = one(aws_secretsmanager_secret.gemini_api_key[*].arn)
}

output "gh_personal_access_token_put_value" {
  description = "Command that stores the value of ghPersonalAccessToken; it reads the value from standard input."
  value = (
    var.gh_personal_access_token_enabled
    ? "aws secretsmanager put-secret-value --region ${data.aws_region.current.region} --secret-id ${aws_secretsmanager_secret.gh_personal_access_token[0].name} --secret-string file:///dev/stdin"
    : null
  )
}

output "gh_personal_access_token_secretsmanager_secret_arn" {
  description = "ARN of the secretsmanager secret gh_personal_access_token."
  value       = one(aws_secretsmanager_secret.gh_personal_access_token[*].arn)
}

output "langfuse_public_key_put_value" {
  description = "Command that stores the value of langfusePublicKey; it reads the value from standard input."
  value = (
    var.langfuse_public_key_enabled
    ? "aws ssm put-parameter --region ${data.aws_region.current.region} --name ${aws_ssm_parameter.langfuse_public_key[0].name} --overwrite --value file:///dev/stdin"
    : null
  )
}

output "langfuse_public_key_ssm_parameter_arn" {
  description = "ARN of the ssm parameter langfuse_public_key."
  value       = one(aws_ssm_parameter.langfuse_public_key[*].arn)
}

output "langfuse_secret_key_put_value" {
  description = "Command that stores the value of langfuseSecretKey; it reads the value from standard input."
  value = (
    var.langfuse_secret_key_enabled
    ? "aws ssm put-parameter --region ${data.aws_region.current.region} --name ${aws_ssm_parameter.langfuse_secret_key[0].name} --overwrite --value file:///dev/stdin"
    : null
  )
}

output "langfuse_secret_key_ssm_parameter_arn" {
  description = "ARN of the ssm parameter langfuse_secret_key."
  value       = one(aws_ssm_parameter.langfuse_secret_key[*].arn)
}

output "openai_api_key_put_value" {
  description = "Command that stores the value of openaiApiKey; it reads the value from standard input."
  value = (
    var.openai_api_key_enabled
    ? "aws secretsmanager put-secret-value --region ${data.aws_region.current.region} --secret-id ${aws_secretsmanager_secret.openai_api_key[0].name} --secret-string file:///dev/stdin"
    : null
  )
}

output "openai_api_key_secretsmanager_secret_arn" {
  description = "ARN of the secretsmanager secret openai_api_key."
  value       = one(aws_secretsmanager_secret.openai_api_key[*].arn)
}

output "qdrant_api_key_put_value" {
  description = "Command that stores the value of qdrantApiKey; it reads the value from standard input."
  value = (
    var.qdrant_api_key_enabled
    ? "aws secretsmanager put-secret-value --region ${data.aws_region.current.region} --secret-id ${aws_secretsmanager_secret.qdrant_api_key[0].name} --secret-string file:///dev/stdin"
    : null
  )
}

output "qdrant_api_key_secretsmanager_secret_arn" {
  description = "ARN of the secretsmanager secret qdrant_api_key."
  value       = one(aws_secretsmanager_secret.qdrant_api_key[*].arn)
}

output "wandb_api_key_put_value" {
  description = "Command that stores the value of wandbApiKey; it reads the value from standard input."
  value = (
    var.wandb_api_key_enabled
    ? "aws ssm put-parameter --region ${data.aws_region.current.region} --name ${aws_ssm_parameter.wandb_api_key[0].name} --overwrite --value file:///dev/stdin"
    : null
  )
}

output "wandb_api_key_ssm_parameter_arn" {
  description = "ARN of the ssm parameter wandb_api_key."
  value       = one(aws_ssm_parameter.wandb_api_key[*].arn)
}
