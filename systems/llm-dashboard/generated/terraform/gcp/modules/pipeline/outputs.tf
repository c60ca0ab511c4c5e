output "delivery_apply_service_account" {
  description = "Service account of GitHub Actions: applies reviewed plans."
  value       = google_service_account.delivery_apply.email
}

output "delivery_deploy_service_account" {
  description = "Service account of GitHub Actions: pushes images and rolls out services."
  value       = google_service_account.delivery_deploy.email
}

output "delivery_plan_service_account" {
  description = "Service account of GitHub Actions: plans changes of pull requests."
  value       = google_service_account.delivery_plan.email
}

output "delivery_provider" {
  description = "Identity provider, for google-github-actions/auth."
  value       = google_iam_workload_identity_pool_provider.delivery.name
}
