data "aws_region" "current" {}

resource "aws_secretsmanager_secret" "api_token" {
  name                    = "${var.name_prefix}-api-token"
  description             = "Value of the X-API-TOKEN header"
  recovery_window_in_days = var.api_token_recovery_window_in_days
}
