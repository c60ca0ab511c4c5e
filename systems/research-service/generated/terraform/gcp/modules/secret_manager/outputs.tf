output "anthropic_api_key_put_value" {
  description = "Command that stores the value of anthropicApiKey; it reads the value from standard input."
  value = (
    var.anthropic_api_key_enabled
    ? "gcloud secrets versions add ${google_secret_manager_secret.anthropic_api_key[0].secret_id} --project ${var.project_id} --data-file=-"
    : null
  )
}

output "anthropic_api_key_secret_manager_secret_id" {
  description = "ID of the secret manager secret anthropic_api_key."
  value       = one(google_secret_manager_secret.anthropic_api_key[*].id)
}

output "anthropic_api_key_secret_manager_secret_secret_id" {
  description = "Secret ID of the secret manager secret anthropic_api_key."
  value       = one(google_secret_manager_secret.anthropic_api_key[*].secret_id)
}

output "discord_webhook_put_value" {
  description = "Command that stores the value of discordWebhook; it reads the value from standard input."
  value       = "gcloud secrets versions add ${google_secret_manager_secret.discord_webhook.secret_id} --project ${var.project_id} --data-file=-"
}

output "discord_webhook_secret_manager_secret_id" {
  description = "ID of the secret manager secret discord_webhook."
  value       = google_secret_manager_secret.discord_webhook.id
}

output "gemini_api_key_put_value" {
  description = "Command that stores the value of geminiApiKey; it reads the value from standard input."
  value = (
    var.gemini_api_key_enabled
    ? "gcloud secrets versions add ${google_secret_manager_secret.gemini_api_key[0].secret_id} --project ${var.project_id} --data-file=-"
    : null
  )
}

output "gemini_api_key_secret_manager_secret_id" {
  description = "ID of the secret manager secret gemini_api_key."
  value       = one(google_secret_manager_secret.gemini_api_key[*].id)
}

output "gemini_api_key_secret_manager_secret_secret_id" {
  description = "Secret ID of the secret manager secret gemini_api_key."
  value       = one(google_secret_manager_secret.gemini_api_key[*].secret_id)
}

output "gh_personal_access_token_put_value" {
  description = "Command that stores the value of ghPersonalAccessToken; it reads the value from standard input."
  value = (
    var.gh_personal_access_token_enabled
    ? "gcloud secrets versions add ${google_secret_manager_secret.gh_personal_access_token[0].secret_id} --project ${var.project_id} --data-file=-"
    : null
  )
}

output "gh_personal_access_token_secret_manager_secret_id" {
  description = "ID of the secret manager secret gh_personal_access_token."
  value       = one(google_secret_manager_secret.gh_personal_access_token[*].id)
}

output "gh_personal_access_token_secret_manager_secret_secret_id" {
  description = "Secret ID of the secret manager secret gh_personal_access_token."
  value       = one(google_secret_manager_secret.gh_personal_access_token[*].secret_id)
}

output "langfuse_public_key_put_value" {
  description = "Command that stores the value of langfusePublicKey; it reads the value from standard input."
  value = (
    var.langfuse_public_key_enabled
    ? "gcloud secrets versions add ${google_secret_manager_secret.langfuse_public_key[0].secret_id} --project ${var.project_id} --data-file=-"
    : null
  )
}

output "langfuse_public_key_secret_manager_secret_id" {
  description = "ID of the secret manager secret langfuse_public_key."
  value       = one(google_secret_manager_secret.langfuse_public_key[*].id)
}

output "langfuse_public_key_secret_manager_secret_secret_id" {
  description = "Secret ID of the secret manager secret langfuse_public_key."
  value       = one(google_secret_manager_secret.langfuse_public_key[*].secret_id)
}

output "langfuse_secret_key_put_value" {
  description = "Command that stores the value of langfuseSecretKey; it reads the value from standard input."
  value = (
    var.langfuse_secret_key_enabled
    ? "gcloud secrets versions add ${google_secret_manager_secret.langfuse_secret_key[0].secret_id} --project ${var.project_id} --data-file=-"
    : null
  )
}

output "langfuse_secret_key_secret_manager_secret_id" {
  description = "ID of the secret manager secret langfuse_secret_key."
  value       = one(google_secret_manager_secret.langfuse_secret_key[*].id)
}

output "langfuse_secret_key_secret_manager_secret_secret_id" {
  description = "Secret ID of the secret manager secret langfuse_secret_key."
  value       = one(google_secret_manager_secret.langfuse_secret_key[*].secret_id)
}

output "openai_api_key_put_value" {
  description = "Command that stores the value of openaiApiKey; it reads the value from standard input."
  value = (
    var.openai_api_key_enabled
    ? "gcloud secrets versions add ${google_secret_manager_secret.openai_api_key[0].secret_id} --project ${var.project_id} --data-file=-"
    : null
  )
}

output "openai_api_key_secret_manager_secret_id" {
  description = "ID of the secret manager secret openai_api_key."
  value       = one(google_secret_manager_secret.openai_api_key[*].id)
}

output "openai_api_key_secret_manager_secret_secret_id" {
  description = "Secret ID of the secret manager secret openai_api_key."
  value       = one(google_secret_manager_secret.openai_api_key[*].secret_id)
}

output "qdrant_api_key_put_value" {
  description = "Command that stores the value of qdrantApiKey; it reads the value from standard input."
  value = (
    var.qdrant_api_key_enabled
    ? "gcloud secrets versions add ${google_secret_manager_secret.qdrant_api_key[0].secret_id} --project ${var.project_id} --data-file=-"
    : null
  )
}

output "qdrant_api_key_secret_manager_secret_id" {
  description = "ID of the secret manager secret qdrant_api_key."
  value       = one(google_secret_manager_secret.qdrant_api_key[*].id)
}

output "qdrant_api_key_secret_manager_secret_secret_id" {
  description = "Secret ID of the secret manager secret qdrant_api_key."
  value       = one(google_secret_manager_secret.qdrant_api_key[*].secret_id)
}

output "wandb_api_key_put_value" {
  description = "Command that stores the value of wandbApiKey; it reads the value from standard input."
  value = (
    var.wandb_api_key_enabled
    ? "gcloud secrets versions add ${google_secret_manager_secret.wandb_api_key[0].secret_id} --project ${var.project_id} --data-file=-"
    : null
  )
}

output "wandb_api_key_secret_manager_secret_id" {
  description = "ID of the secret manager secret wandb_api_key."
  value       = one(google_secret_manager_secret.wandb_api_key[*].id)
}

output "wandb_api_key_secret_manager_secret_secret_id" {
  description = "Secret ID of the secret manager secret wandb_api_key."
  value       = one(google_secret_manager_secret.wandb_api_key[*].secret_id)
}
