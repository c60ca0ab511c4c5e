data "aws_region" "current" {}

resource "aws_secretsmanager_secret" "discord_webhook" {
  name                    = "${var.name_prefix}-discord-webhook"
  description             = "Webhook of the alarm channel"
  recovery_window_in_days = var.discord_webhook_recovery_window_in_days
}

resource "aws_secretsmanager_secret" "openai_api_key" {
  count = var.openai_api_key_enabled ? 1 : 0

  name                    = "${var.name_prefix}-openai-api-key"
  description             = "Secret openaiApiKey"
  recovery_window_in_days = var.openai_api_key_recovery_window_in_days
}

resource "aws_secretsmanager_secret" "anthropic_api_key" {
  count = var.anthropic_api_key_enabled ? 1 : 0

  name                    = "${var.name_prefix}-anthropic-api-key"
  description             = "Secret anthropicApiKey"
  recovery_window_in_days = var.anthropic_api_key_recovery_window_in_days
}

resource "aws_secretsmanager_secret" "gemini_api_key" {
  count = var.gemini_api_key_enabled ? 1 : 0

  name                    = "${var.name_prefix}-gemini-api-key"
  description             = "Secret geminiApiKey"
  recovery_window_in_days = var.gemini_api_key_recovery_window_in_days
}

resource "aws_secretsmanager_secret" "qdrant_api_key" {
  count = var.qdrant_api_key_enabled ? 1 : 0

  name                    = "${var.name_prefix}-qdrant-api-key"
  description             = "Secret qdrantApiKey"
  recovery_window_in_days = var.qdrant_api_key_recovery_window_in_days
}

resource "aws_secretsmanager_secret" "gh_personal_access_token" {
  count = var.gh_personal_access_token_enabled ? 1 : 0

  name                    = "${var.name_prefix}-gh-personal-access-token"
  description             = "Secret ghPersonalAccessToken"
  recovery_window_in_days = var.gh_personal_access_token_recovery_window_in_days
}

# Write-only: Terraform sets the placeholder once and never reads what takes its place.
resource "aws_ssm_parameter" "langfuse_secret_key" {
  count = var.langfuse_secret_key_enabled ? 1 : 0

  name             = "/${var.name_prefix}-langfuse-secret-key"
  description      = "Parameter langfuseSecretKey"
  type             = "SecureString"
  value_wo         = "unset"
  value_wo_version = 1

  lifecycle {
    ignore_changes = [value_wo_version]
  }
}

# Write-only: Terraform sets the placeholder once and never reads what takes its place.
resource "aws_ssm_parameter" "langfuse_public_key" {
  count = var.langfuse_public_key_enabled ? 1 : 0

  name             = "/${var.name_prefix}-langfuse-public-key"
  description      = "Parameter langfusePublicKey"
  type             = "SecureString"
  value_wo         = "unset"
  value_wo_version = 1

  lifecycle {
    ignore_changes = [value_wo_version]
  }
}

# Write-only: Terraform sets the placeholder once and never reads what takes its place.
resource "aws_ssm_parameter" "wandb_api_key" {
  count = var.wandb_api_key_enabled ? 1 : 0

  name             = "/${var.name_prefix}-wandb-api-key"
  description      = "Parameter wandbApiKey"
  type             = "SecureString"
  value_wo         = "unset"
  value_wo_version = 1

  lifecycle {
    ignore_changes = [value_wo_version]
  }
}
