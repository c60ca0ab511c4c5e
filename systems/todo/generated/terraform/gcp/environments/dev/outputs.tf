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

output "db_grants" {
  description = "SQL that an administrator runs once in db: IAM users begin without any privilege."
  value       = module.db.grants
}

output "delivery_apply_service_account" {
  description = "Service account of GitHub Actions: applies reviewed plans."
  value       = module.delivery.apply_service_account
}

output "delivery_deploy_service_account" {
  description = "Service account of GitHub Actions: pushes images and rolls out services."
  value       = module.delivery.deploy_service_account
}

output "delivery_plan_service_account" {
  description = "Service account of GitHub Actions: plans changes of pull requests."
  value       = module.delivery.plan_service_account
}

output "delivery_provider" {
  description = "Identity provider, for google-github-actions/auth."
  value       = module.delivery.provider_name
}

output "images_repository_url" {
  description = "Where images are pushed to."
  value       = module.images.url
}

output "main_network" {
  description = "Id of the VPC network."
  value       = module.main.id
}

output "site_name_servers" {
  description = "Name servers of the zone; enter them as NS records of the parent zone."
  value       = module.site.name_servers
}

output "web_url" {
  description = "Where users come in."
  value       = "https://dev.todo.example.com"
}
