output "anthropic_api_key_put_value" {
  description = "Command that stores the value of anthropicApiKey; it reads the value from standard input."
  value       = "gcloud secrets versions add ${google_secret_manager_secret.anthropic_api_key.secret_id} --project ${var.project_id} --data-file=-"
}

output "anthropic_api_key_secret_manager_secret_id" {
  description = "ID of the secret manager secret anthropic_api_key."
  value       = google_secret_manager_secret.anthropic_api_key.id
}

output "anthropic_api_key_secret_manager_secret_secret_id" {
  description = "Secret ID of the secret manager secret anthropic_api_key."
  value       = google_secret_manager_secret.anthropic_api_key.secret_id
}

output "openai_api_key_put_value" {
  description = "Command that stores the value of openaiApiKey; it reads the value from standard input."
  value       = "gcloud secrets versions add ${google_secret_manager_secret.openai_api_key.secret_id} --project ${var.project_id} --data-file=-"
}

output "openai_api_key_secret_manager_secret_id" {
  description = "ID of the secret manager secret openai_api_key."
  value       = google_secret_manager_secret.openai_api_key.id
}

output "openai_api_key_secret_manager_secret_secret_id" {
  description = "Secret ID of the secret manager secret openai_api_key."
  value       = google_secret_manager_secret.openai_api_key.secret_id
}
