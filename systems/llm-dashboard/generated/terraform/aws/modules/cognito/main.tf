data "aws_caller_identity" "current" {}

data "aws_region" "current" {}

resource "aws_cognito_user_pool" "people" {
  name                     = "${var.name_prefix}-people"
  user_pool_tier           = "ESSENTIALS"
  deletion_protection      = var.people_deletion_protection
  username_attributes      = ["email"]
  auto_verified_attributes = ["email"]
  mfa_configuration        = var.people_mfa_configuration

  username_configuration {
    case_sensitive = false
  }

  user_attribute_update_settings {
    attributes_require_verification_before_update = ["email"]
  }

  account_recovery_setting {
    recovery_mechanism {
      name     = "verified_email"
      priority = 1
    }
  }

  admin_create_user_config {
    allow_admin_create_user_only = true
  }

  password_policy {
    minimum_length                   = 12
    require_lowercase                = true
    require_uppercase                = true
    require_numbers                  = true
    require_symbols                  = true
    temporary_password_validity_days = 3
  }

  software_token_mfa_configuration {
    enabled = true
  }

  dynamic "email_configuration" {
    for_each = var.people_email_configuration_enabled ? [true] : []

    content {
      email_sending_account = "DEVELOPER"
      source_arn            = "arn:aws:ses:ap-northeast-1:123456789012:identity/llmdash.example.com"
      from_email_address    = "no-reply@llmdash.example.com"
    }
  }
}

# Sign-in with Google and the like is added by hand, since its secret would be in the state; it stays when Terraform is applied.
resource "aws_cognito_user_pool_client" "people" {
  name                                 = "${var.name_prefix}-people"
  user_pool_id                         = aws_cognito_user_pool.people.id
  generate_secret                      = false
  prevent_user_existence_errors        = "ENABLED"
  enable_token_revocation              = true
  explicit_auth_flows                  = ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"]
  supported_identity_providers         = ["COGNITO"]
  access_token_validity                = 60
  id_token_validity                    = 60
  refresh_token_validity               = 30
  allowed_oauth_flows_user_pool_client = true
  allowed_oauth_flows                  = ["code"]
  allowed_oauth_scopes                 = ["openid", "profile", "email"]
  callback_urls                        = var.people_callback_urls
  logout_urls                          = var.people_logout_urls

  token_validity_units {
    access_token  = "minutes"
    id_token      = "minutes"
    refresh_token = "days"
  }

  lifecycle {
    ignore_changes = [supported_identity_providers]
  }
}

resource "aws_cognito_user_pool_domain" "people" {
  domain       = "${var.name_prefix}-people-${data.aws_caller_identity.current.account_id}"
  user_pool_id = aws_cognito_user_pool.people.id
}
