output "delivery_dev_apply_role_arn" {
  description = "Role of GitHub Actions in dev: applies reviewed plans."
  value       = module.delivery_dev.apply_role_arn
}

output "delivery_dev_deploy_role_arn" {
  description = "Role of GitHub Actions in dev: pushes images and rolls out services."
  value       = module.delivery_dev.deploy_role_arn
}

output "delivery_dev_plan_role_arn" {
  description = "Role of GitHub Actions in dev: plans changes of pull requests."
  value       = module.delivery_dev.plan_role_arn
}

output "delivery_plan_role_arn" {
  description = "Role of GitHub Actions that plans this root, which people apply."
  value       = module.delivery_plan.role_arn
}

output "delivery_prod_apply_role_arn" {
  description = "Role of GitHub Actions in prod: applies reviewed plans."
  value       = module.delivery_prod.apply_role_arn
}

output "delivery_prod_deploy_role_arn" {
  description = "Role of GitHub Actions in prod: pushes images and rolls out services."
  value       = module.delivery_prod.deploy_role_arn
}

output "delivery_prod_plan_role_arn" {
  description = "Role of GitHub Actions in prod: plans changes of pull requests."
  value       = module.delivery_prod.plan_role_arn
}

output "delivery_staging_apply_role_arn" {
  description = "Role of GitHub Actions in staging: applies reviewed plans."
  value       = module.delivery_staging.apply_role_arn
}

output "delivery_staging_deploy_role_arn" {
  description = "Role of GitHub Actions in staging: pushes images and rolls out services."
  value       = module.delivery_staging.deploy_role_arn
}

output "delivery_staging_plan_role_arn" {
  description = "Role of GitHub Actions in staging: plans changes of pull requests."
  value       = module.delivery_staging.plan_role_arn
}

output "history_bucket" {
  description = "Bucket of the audit records."
  value       = module.history.bucket
}

output "images_llmdash_backend_repository_url" {
  description = "Where images of llmdash-backend are pushed to."
  value       = module.images.repository_urls["llmdash-backend"]
}

output "images_llmdash_frontend_repository_url" {
  description = "Where images of llmdash-frontend are pushed to."
  value       = module.images.repository_urls["llmdash-frontend"]
}

output "public_zones_name_servers" {
  description = "Name servers of zones that nothing here delegates, by zone; enter them as NS records of its parent."
  value       = { "llmdash.example.com" = module.public_zones.name_servers["llmdash.example.com"] }
}
