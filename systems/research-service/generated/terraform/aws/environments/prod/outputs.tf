output "anthropic_api_key_put_value" {
  description = "Command that stores the value of anthropicApiKey; it reads the value from standard input."
  value       = module.anthropic_api_key.put_value_command
}

output "backend_service_name" {
  description = "Name of the ECS service backend."
  value       = module.backend.name
}

output "cache_endpoint" {
  description = "Host of cache."
  value       = module.cache.address
}

output "db_endpoint" {
  description = "Host name of db."
  value       = module.db.address
}

output "db_roles_command" {
  description = "Makes the roles of all users of db once more, which an apply does by itself where they change."
  value       = module.db.roles_command
}

output "discord_topic_arn" {
  description = "ARN of the SNS topic."
  value       = module.discord.topic_arn
}

output "discord_webhook_put_value" {
  description = "Command that stores the value of discordWebhook; it reads the value from standard input."
  value       = module.discord_webhook.put_value_command
}

output "ecs_cluster_name" {
  description = "Name of the ECS cluster."
  value       = module.ecs_cluster.name
}

output "files_bucket" {
  description = "Name of the bucket."
  value       = module.files.bucket
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

output "main_vpc_id" {
  description = "Id of the VPC."
  value       = module.main.vpc_id
}

output "openai_api_key_put_value" {
  description = "Command that stores the value of openaiApiKey; it reads the value from standard input."
  value       = module.openai_api_key.put_value_command
}

output "qdrant_api_key_put_value" {
  description = "Command that stores the value of qdrantApiKey; it reads the value from standard input."
  value       = module.qdrant_api_key.put_value_command
}

output "runner_service_name" {
  description = "Name of the ECS service runner."
  value       = module.runner.name
}

output "tasks_dead_letter_queue_url" {
  description = "URL of the queue of messages set aside."
  value       = module.tasks.dead_letter_url
}

output "tasks_queue_url" {
  description = "URL of the queue."
  value       = module.tasks.url
}

output "wandb_api_key_put_value" {
  description = "Command that stores the value of wandbApiKey; it reads the value from standard input."
  value       = module.wandb_api_key.put_value_command
}

output "web_access_logs_bucket" {
  description = "Bucket of the access logs."
  value       = module.web.access_logs_bucket
}

output "web_url" {
  description = "Where users come in."
  value       = module.web.url
}
