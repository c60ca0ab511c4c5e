output "connection_names" {
  description = "What Cloud SQL's proxy connects to."
  value       = { db = module.db.connection_name }
}

output "network_id" {
  description = "Id of the VPC network."
  value       = module.network.id
}

output "put_value_commands" {
  description = "Each stores the value of a secret, which it reads from standard input."
  value       = { api_token = module.api_token.put_value_command }
}

output "uris" {
  description = "Where services answer; only callers in the network reach them."
  value       = { api = module.api.uri }
}

output "urls" {
  description = "Where users come in."
  value       = { web = "https://todo.example.com" }
}
