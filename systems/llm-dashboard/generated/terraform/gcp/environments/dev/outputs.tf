output "anthropic_api_key_put_value" {
  description = "Command that stores the value of anthropicApiKey; it reads the value from standard input."
  value       = module.anthropic_api_key.put_value_command
}

output "backend_uri" {
  description = "Address of backend; only callers in the network reach it."
  value       = module.backend.uri
}

output "db_connection_name" {
  description = "Connection name of db."
  value       = module.db.connection_name
}

output "edge_url" {
  description = "Where users come in."
  value       = "https://dev.llmdash.example.com"
}

output "events_bootstrap" {
  description = "Brokers of events."
  value       = module.events.bootstrap
}

output "exports_bucket" {
  description = "Name of the bucket."
  value       = module.exports.name
}

output "frontend_uri" {
  description = "Address of frontend; only callers in the network reach it."
  value       = module.frontend.uri
}

output "main_network" {
  description = "Id of the VPC network."
  value       = module.main.id
}

output "models_deploy_command" {
  description = "Command that deploys a model to it, outside Terraform; MODEL_ID is the model's."
  value       = module.models.deploy_command
}

output "models_endpoint" {
  description = "Endpoint that a model of models is deployed to."
  value       = module.models.endpoint_id
}

output "openai_api_key_put_value" {
  description = "Command that stores the value of openaiApiKey; it reads the value from standard input."
  value       = module.openai_api_key.put_value_command
}

output "people_firebase_app_id" {
  description = "Id of the Firebase web app."
  value       = module.people_firebase.web_app_id
}
