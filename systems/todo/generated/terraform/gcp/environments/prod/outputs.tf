output "api_token_put_value" {
  description = "Command that stores the value of apiToken; it reads the value from standard input."
  value       = module.api_token.put_value_command
}

output "api_uri" {
  description = "Address of api; only callers in the network reach it."
  value       = module.api.uri
}

output "db_connection_name" {
  description = "Connection name of db."
  value       = module.db.connection_name
}

output "main_network" {
  description = "Id of the VPC network."
  value       = module.main.id
}

output "web_url" {
  description = "Where users come in."
  value       = "https://todo.example.com"
}
