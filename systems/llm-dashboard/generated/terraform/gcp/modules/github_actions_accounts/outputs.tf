output "provider_name" {
  description = "Identity provider, for google-github-actions/auth."
  value       = google_iam_workload_identity_pool_provider.this.name
}

output "deploy_service_account" {
  description = "E-mail of the account that pushes images and rolls out services."
  value       = google_service_account.this["deploy"].email
}

output "plan_service_account" {
  description = "E-mail of the account that plans changes of pull requests."
  value       = google_service_account.this["plan"].email
}

output "apply_service_account" {
  description = "E-mail of the account that applies reviewed plans."
  value       = google_service_account.this["apply"].email
}
