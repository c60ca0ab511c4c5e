output "delivery_staging_apply_account" {
  description = "Service account of GitHub Actions in staging: applies reviewed plans."
  value       = module.delivery_staging.apply_service_account
}

output "delivery_staging_deploy_account" {
  description = "Service account of GitHub Actions in staging: pushes images and rolls out services."
  value       = module.delivery_staging.deploy_service_account
}

output "delivery_staging_plan_account" {
  description = "Service account of GitHub Actions in staging: plans changes of pull requests."
  value       = module.delivery_staging.plan_service_account
}

output "delivery_staging_provider" {
  description = "Identity provider of staging, for google-github-actions/auth."
  value       = module.delivery_staging.provider_name
}

output "images_repository_url" {
  description = "Where images are pushed to."
  value       = module.images.url
}
