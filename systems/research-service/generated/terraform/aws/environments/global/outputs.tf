output "anthropic_api_key_put_value" {
  description = "Command that stores the value of anthropicApiKey; it reads the value from standard input."
  value       = module.secrets_manager.anthropic_api_key_put_value
}

output "discord_topic_arn" {
  description = "ARN of the SNS topic."
  value       = module.monitoring.discord_topic_arn
}

output "discord_webhook_put_value" {
  description = "Command that stores the value of discordWebhook; it reads the value from standard input."
  value       = module.secrets_manager.discord_webhook_put_value
}

output "gemini_api_key_put_value" {
  description = "Command that stores the value of geminiApiKey; it reads the value from standard input."
  value       = module.secrets_manager.gemini_api_key_put_value
}

output "gh_personal_access_token_put_value" {
  description = "Command that stores the value of ghPersonalAccessToken; it reads the value from standard input."
  value       = module.secrets_manager.gh_personal_access_token_put_value
}

output "langfuse_public_key_put_value" {
  description = "Command that stores the value of langfusePublicKey; it reads the value from standard input."
  value       = module.secrets_manager.langfuse_public_key_put_value
}

output "langfuse_secret_key_put_value" {
  description = "Command that stores the value of langfuseSecretKey; it reads the value from standard input."
  value       = module.secrets_manager.langfuse_secret_key_put_value
}

output "openai_api_key_put_value" {
  description = "Command that stores the value of openaiApiKey; it reads the value from standard input."
  value       = module.secrets_manager.openai_api_key_put_value
}

output "qdrant_api_key_put_value" {
  description = "Command that stores the value of qdrantApiKey; it reads the value from standard input."
  value       = module.secrets_manager.qdrant_api_key_put_value
}

output "trail_bucket" {
  description = "Bucket of the audit records."
  value       = module.audit.trail_bucket
}

output "wandb_api_key_put_value" {
  description = "Command that stores the value of wandbApiKey; it reads the value from standard input."
  value       = module.secrets_manager.wandb_api_key_put_value
}
