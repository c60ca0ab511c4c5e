output "buckets" {
  description = "Names of buckets, those of access logs among them."
  value       = { "edge-access-logs" = module.edge.access_logs_bucket, exports = module.exports.bucket }
}

output "ecs_cluster_name" {
  description = "Name of the ECS cluster."
  value       = module.ecs_cluster.name
}

output "hosts" {
  description = "Where databases and caches answer, inside the network."
  value       = { db = module.db.address }
}

output "kafka_brokers" {
  description = "Brokers that clients of Kafka connect to first."
  value       = { events = module.events.bootstrap_brokers }
}

output "network_vpc_id" {
  description = "Id of the VPC."
  value       = module.network.vpc_id
}

output "put_value_commands" {
  description = "Each stores the value of a secret, which it reads from standard input."
  value = {
    anthropic_api_key = module.anthropic_api_key.put_value_command
    openai_api_key    = module.openai_api_key.put_value_command
  }
}

output "roles_commands" {
  description = "Make the roles of a database's users once more, which an apply does by itself where they change."
  value       = { db = module.db.roles_command }
}

output "service_names" {
  description = "ECS services."
  value       = { backend = module.backend.name, frontend = module.frontend.name }
}

output "sign_in" {
  description = "What applications need in order to sign people in."
  value = {
    people = {
      sign_in_url  = module.people.sign_in_url
      user_pool_id = module.people.user_pool_id
      client_id    = module.people.client_id
    }
  }
}

output "topic_arns" {
  description = "SNS topics."
  value       = { ops = module.ops.topic_arn }
}

output "urls" {
  description = "Where users come in."
  value       = { edge = module.edge.url }
}
