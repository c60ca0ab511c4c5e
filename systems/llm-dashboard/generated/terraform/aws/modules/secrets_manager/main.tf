data "aws_region" "current" {}

resource "aws_secretsmanager_secret" "openai_api_key" {
  name                    = "${var.name_prefix}-openai-api-key"
  description             = "Secret openaiApiKey"
  recovery_window_in_days = var.openai_api_key_recovery_window_in_days
}

resource "aws_secretsmanager_secret" "anthropic_api_key" {
  name                    = "${var.name_prefix}-anthropic-api-key"
  description             = "Secret anthropicApiKey"
  recovery_window_in_days = var.anthropic_api_key_recovery_window_in_days
}
