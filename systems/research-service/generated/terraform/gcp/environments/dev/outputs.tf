output "anthropic_api_key_put_value" {
  description = "Command that stores the value of anthropicApiKey; it reads the value from standard input."
  value       = module.anthropic_api_key.put_value_command
}

output "backend_uri" {
  description = "Address of backend; only callers in the network reach it."
  value       = module.backend.uri
}

output "cache_endpoint" {
  description = "Host of cache."
  value       = module.cache.host
}

output "db_connection_name" {
  description = "Connection name of db."
  value       = module.db.connection_name
}

output "discord_webhook_put_value" {
  description = "Command that stores the value of discordWebhook; it reads the value from standard input."
  value       = module.discord_webhook.put_value_command
}

output "files_bucket" {
  description = "Name of the bucket."
  value       = module.files.name
}

output "gemini_api_key_put_value" {
  description = "Command that stores the value of geminiApiKey; it reads the value from standard input."
  value       = module.gemini_api_key.put_value_command
}

output "gh_personal_access_token_put_value" {
  description = "Command that stores the value of ghPersonalAccessToken; it reads the value from standard input."
  value       = module.gh_personal_access_token.put_value_command
}

output "langfuse_public_key_put_value" {
  description = "Command that stores the value of langfusePublicKey; it reads the value from standard input."
  value       = module.langfuse_public_key.put_value_command
}

output "langfuse_secret_key_put_value" {
  description = "Command that stores the value of langfuseSecretKey; it reads the value from standard input."
  value       = module.langfuse_secret_key.put_value_command
}

output "main_network" {
  description = "Id of the VPC network."
  value       = module.main.id
}

output "openai_api_key_put_value" {
  description = "Command that stores the value of openaiApiKey; it reads the value from standard input."
  value       = module.openai_api_key.put_value_command
}

output "qdrant_api_key_put_value" {
  description = "Command that stores the value of qdrantApiKey; it reads the value from standard input."
  value       = module.qdrant_api_key.put_value_command
}

output "tasks_dead_letter_subscription" {
  description = "Subscription of messages set aside."
  value       = module.tasks.dead_letter_subscription_id
}

output "tasks_subscription" {
  description = "Subscription that work is received from."
  value       = module.tasks.subscription_id
}

output "wandb_api_key_put_value" {
  description = "Command that stores the value of wandbApiKey; it reads the value from standard input."
  value       = module.wandb_api_key.put_value_command
}

output "web_url" {
  description = "Where users come in."
  value       = "https://api.dev.airas.example.com"
}
