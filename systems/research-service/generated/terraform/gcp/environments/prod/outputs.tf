output "buckets" {
  description = "Names of buckets, those of access logs among them."
  value       = { files = module.files.name }
}

output "connection_names" {
  description = "What Cloud SQL's proxy connects to."
  value       = { db = module.db.connection_name }
}

output "hosts" {
  description = "Where databases and caches answer, inside the network."
  value       = { cache = module.cache.host }
}

output "network_id" {
  description = "Id of the VPC network."
  value       = module.network.id
}

output "put_value_commands" {
  description = "Each stores the value of a secret, which it reads from standard input."
  value = {
    anthropic_api_key        = module.anthropic_api_key.put_value_command
    discord_webhook          = module.discord_webhook.put_value_command
    gemini_api_key           = module.gemini_api_key.put_value_command
    gh_personal_access_token = module.gh_personal_access_token.put_value_command
    langfuse_public_key      = module.langfuse_public_key.put_value_command
    langfuse_secret_key      = module.langfuse_secret_key.put_value_command
    openai_api_key           = module.openai_api_key.put_value_command
    qdrant_api_key           = module.qdrant_api_key.put_value_command
    wandb_api_key            = module.wandb_api_key.put_value_command
  }
}

output "subscriptions" {
  description = "Where work is received from, and messages that were set aside."
  value = {
    tasks                = module.tasks.subscription_id
    "tasks-dead-letters" = module.tasks.dead_letter_subscription_id
  }
}

output "uris" {
  description = "Where services answer; only callers in the network reach them."
  value       = { backend = module.backend.uri }
}

output "urls" {
  description = "Where users come in."
  value       = { web = "https://api.airas.example.com" }
}
