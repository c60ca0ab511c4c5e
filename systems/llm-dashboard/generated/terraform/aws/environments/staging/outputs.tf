output "anthropic_api_key_put_value" {
  description = "Command that stores the value of anthropicApiKey; it reads the value from standard input."
  value       = module.anthropic_api_key.put_value_command
}

output "backend_service_name" {
  description = "Name of the ECS service backend."
  value       = module.backend.name
}

output "db_endpoint" {
  description = "Host name of db."
  value       = module.db.address
}

output "db_roles_command" {
  description = "Makes the roles of all users of db once more, which an apply does by itself where they change."
  value       = module.db.roles_command
}

output "ecs_cluster_name" {
  description = "Name of the ECS cluster."
  value       = module.ecs_cluster.name
}

output "edge_access_logs_bucket" {
  description = "Bucket of the access logs."
  value       = module.edge.access_logs_bucket
}

output "edge_url" {
  description = "Where users come in."
  value       = module.edge.url
}

output "events_bootstrap" {
  description = "Brokers of events."
  value       = module.events.bootstrap_brokers
}

output "exports_bucket" {
  description = "Name of the bucket."
  value       = module.exports.bucket
}

output "frontend_service_name" {
  description = "Name of the ECS service frontend."
  value       = module.frontend.name
}

output "main_vpc_id" {
  description = "Id of the VPC."
  value       = module.main.vpc_id
}

output "openai_api_key_put_value" {
  description = "Command that stores the value of openaiApiKey; it reads the value from standard input."
  value       = module.openai_api_key.put_value_command
}

output "ops_topic_arn" {
  description = "ARN of the SNS topic."
  value       = module.ops.topic_arn
}

output "people_client_id" {
  description = "Id of the application's client."
  value       = module.people.client_id
}

output "people_sign_in_url" {
  description = "Where people sign in."
  value       = module.people.sign_in_url
}

output "people_user_pool_id" {
  description = "Id of the user pool."
  value       = module.people.user_pool_id
}
