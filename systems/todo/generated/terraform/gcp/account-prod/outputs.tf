output "delivery_prod_apply_account" {
  description = "Service account of GitHub Actions in prod: applies reviewed plans."
  value       = module.delivery_prod.apply_service_account
}

output "delivery_prod_deploy_account" {
  description = "Service account of GitHub Actions in prod: pushes images and rolls out services."
  value       = module.delivery_prod.deploy_service_account
}

output "delivery_prod_plan_account" {
  description = "Service account of GitHub Actions in prod: plans changes of pull requests."
  value       = module.delivery_prod.plan_service_account
}

output "delivery_prod_provider" {
  description = "Identity provider of prod, for google-github-actions/auth."
  value       = module.delivery_prod.provider_name
}

output "images_repository_url" {
  description = "Where images are pushed to."
  value       = module.images.url
}

output "public_zones_name_servers" {
  description = "Name servers of zones that nothing here delegates, by zone; enter them as NS records of its parent."
  value       = { "todo.example.com" = module.public_zones.name_servers["todo.example.com"] }
}
