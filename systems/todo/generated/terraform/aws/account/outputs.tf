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

output "history_bucket" {
  description = "Bucket of the audit records."
  value       = module.history.bucket
}

output "images_todo_api_repository_url" {
  description = "Where images of todo-api are pushed to."
  value       = module.images.repository_urls["todo-api"]
}

output "public_zones_name_servers" {
  description = "Name servers of zones that nothing here delegates, by zone; enter them as NS records of its parent."
  value       = { "todo.example.com" = module.public_zones.name_servers["todo.example.com"] }
}
