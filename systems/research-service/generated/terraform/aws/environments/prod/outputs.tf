output "buckets" {
  description = "Names of buckets, those of access logs among them."
  value       = { files = module.files.bucket, "web-access-logs" = module.web.access_logs_bucket }
}

output "ecs_cluster_name" {
  description = "Name of the ECS cluster."
  value       = module.ecs_cluster.name
}

output "hosts" {
  description = "Where databases and caches answer, inside the network."
  value       = { cache = module.cache.address, db = module.db.address }
}

output "network_vpc_id" {
  description = "Id of the VPC."
  value       = module.network.vpc_id
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

output "queue_urls" {
  description = "Queues, and those of messages that were set aside."
  value       = { tasks = module.tasks.url, "tasks-dead-letters" = module.tasks.dead_letter_url }
}

output "roles_commands" {
  description = "Make the roles of a database's users once more, which an apply does by itself where they change."
  value       = { db = module.db.roles_command }
}

output "service_names" {
  description = "ECS services."
  value       = { backend = module.backend.name, runner = module.runner.name }
}

output "topic_arns" {
  description = "SNS topics."
  value       = { discord = module.discord.topic_arn }
}

output "urls" {
  description = "Where users come in."
  value       = { web = module.web.url }
}
