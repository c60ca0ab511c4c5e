output "buckets" {
  description = "Names of buckets, those of access logs among them."
  value       = { "web-access-logs" = module.web.access_logs_bucket }
}

output "ecs_cluster_name" {
  description = "Name of the ECS cluster."
  value       = module.ecs_cluster.name
}

output "hosts" {
  description = "Where databases and caches answer, inside the network."
  value       = { db = module.db.address }
}

output "network_vpc_id" {
  description = "Id of the VPC."
  value       = module.network.vpc_id
}

output "put_value_commands" {
  description = "Each stores the value of a secret, which it reads from standard input."
  value       = { api_token = module.api_token.put_value_command }
}

output "roles_commands" {
  description = "Make the roles of a database's users once more, which an apply does by itself where they change."
  value       = { db = module.db.roles_command }
}

output "service_names" {
  description = "ECS services."
  value       = { api = module.api.name }
}

output "topic_arns" {
  description = "SNS topics."
  value       = { ops = module.ops.topic_arn }
}

output "urls" {
  description = "Where users come in."
  value       = { web = module.web.url }
}
