output "buckets" {
  description = "Names of buckets, those of access logs among them."
  value       = { exports = module.exports.name }
}

output "connection_names" {
  description = "What Cloud SQL's proxy connects to."
  value       = { db = module.db.connection_name }
}

output "firebase_app_ids" {
  description = "Web apps, for the configuration of Firebase's SDK."
  value       = { people = module.people_firebase.web_app_id }
}

output "kafka_brokers" {
  description = "Brokers that clients of Kafka connect to first."
  value       = { events = module.events.bootstrap }
}

output "model_deploy_commands" {
  description = "Deploy a model to an endpoint, outside Terraform; MODEL_ID is the model's."
  value       = { models = module.models.deploy_command }
}

output "model_endpoints" {
  description = "Endpoints that models are deployed to."
  value       = { models = module.models.endpoint_id }
}

output "network_id" {
  description = "Id of the VPC network."
  value       = module.network.id
}

output "put_value_commands" {
  description = "Each stores the value of a secret, which it reads from standard input."
  value = {
    anthropic_api_key = module.anthropic_api_key.put_value_command
    openai_api_key    = module.openai_api_key.put_value_command
  }
}

output "uris" {
  description = "Where services answer; only callers in the network reach them."
  value       = { backend = module.backend.uri, frontend = module.frontend.uri }
}

output "urls" {
  description = "Where users come in."
  value       = { edge = "https://staging.llmdash.example.com" }
}
