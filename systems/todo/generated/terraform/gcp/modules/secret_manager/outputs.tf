output "api_token_put_value" {
  description = "Command that stores the value of apiToken; it reads the value from standard input."
  value       = "gcloud secrets versions add ${google_secret_manager_secret.api_token.secret_id} --project ${var.project_id} --data-file=-"
}

output "api_token_secret_manager_secret_id" {
  description = "ID of the secret manager secret api_token."
  value       = google_secret_manager_secret.api_token.id
}

output "api_token_secret_manager_secret_secret_id" {
  description = "Secret ID of the secret manager secret api_token."
  value       = google_secret_manager_secret.api_token.secret_id
}
