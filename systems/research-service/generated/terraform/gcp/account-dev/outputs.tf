output "delivery_dev_apply_account" {
  description = "Service account of GitHub Actions in dev: applies reviewed plans."
  value       = module.delivery_dev.apply_service_account
}

output "delivery_dev_deploy_account" {
  description = "Service account of GitHub Actions in dev: pushes images and rolls out services."
  value       = module.delivery_dev.deploy_service_account
}

output "delivery_dev_plan_account" {
  description = "Service account of GitHub Actions in dev: plans changes of pull requests."
  value       = module.delivery_dev.plan_service_account
}

output "delivery_dev_provider" {
  description = "Identity provider of dev, for google-github-actions/auth."
  value       = module.delivery_dev.provider_name
}

output "images_repository_url" {
  description = "Where images are pushed to."
  value       = module.images.url
}

output "public_zones_name_servers" {
  description = "Name servers of zones that nothing here delegates, by zone; enter them as NS records of its parent."
  value       = { "api.dev.airas.example.com" = module.public_zones.name_servers["api.dev.airas.example.com"] }
}
