output "api_service_name" {
  description = "Name of the ECS service api."
  value       = module.api.name
}

output "api_token_put_value" {
  description = "Command that stores the value of apiToken; it reads the value from standard input."
  value       = module.api_token.put_value_command
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

output "main_vpc_id" {
  description = "Id of the VPC."
  value       = module.main.vpc_id
}

output "ops_topic_arn" {
  description = "ARN of the SNS topic."
  value       = module.ops.topic_arn
}

output "web_access_logs_bucket" {
  description = "Bucket of the access logs."
  value       = module.web.access_logs_bucket
}

output "web_url" {
  description = "Where users come in."
  value       = module.web.url
}
