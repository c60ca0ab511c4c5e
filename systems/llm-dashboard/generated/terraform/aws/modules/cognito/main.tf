# A pool of users and the client of the application that signs them in.

data "aws_caller_identity" "current" {}

data "aws_region" "current" {}

locals {
  by_phone   = contains(var.sign_in, "phone_number")
  has_page   = length(var.return_urls) > 0
  mfa_states = { off = "OFF", optional = "OPTIONAL", required = "ON" }
}

resource "aws_cognito_user_pool" "this" {
  name                     = var.name
  user_pool_tier           = var.threat_protection ? "PLUS" : "ESSENTIALS"
  deletion_protection      = var.deletion_protection ? "ACTIVE" : "INACTIVE"
  username_attributes      = var.sign_in
  auto_verified_attributes = var.sign_in
  mfa_configuration        = local.mfa_states[var.mfa]
  tags                     = var.tags

  username_configuration {
    case_sensitive = false
  }

  user_attribute_update_settings {
    attributes_require_verification_before_update = var.sign_in
  }

  account_recovery_setting {
    dynamic "recovery_mechanism" {
      for_each = var.sign_in

      content {
        name     = "verified_${recovery_mechanism.value}"
        priority = recovery_mechanism.key + 1
      }
    }
  }

  admin_create_user_config {
    allow_admin_create_user_only = !var.sign_up
  }

  password_policy {
    minimum_length                   = var.password.min_length
    require_lowercase                = var.password.mixed
    require_uppercase                = var.password.mixed
    require_numbers                  = var.password.mixed
    require_symbols                  = var.password.mixed
    temporary_password_validity_days = 3
  }

  dynamic "software_token_mfa_configuration" {
    for_each = var.mfa == "off" ? [] : [true]

    content {
      enabled = true
    }
  }

  dynamic "sms_configuration" {
    for_each = aws_iam_role.sms[*].arn

    content {
      external_id    = var.name
      sns_caller_arn = sms_configuration.value
    }
  }

  # A code by SMS is no first factor where a second is required.
  dynamic "sign_in_policy" {
    for_each = local.by_phone && var.mfa != "required" ? [true] : []

    content {
      allowed_first_auth_factors = ["PASSWORD", "SMS_OTP"]
    }
  }

  # Blocks leaked passwords and suspicious sign-ins.
  dynamic "user_pool_add_ons" {
    for_each = var.threat_protection ? [true] : []

    content {
      advanced_security_mode = "ENFORCED"
    }
  }

  dynamic "email_configuration" {
    for_each = var.email[*]

    content {
      email_sending_account = "DEVELOPER"
      source_arn            = email_configuration.value.ses_identity_arn
      from_email_address    = email_configuration.value.from
    }
  }

  depends_on = [aws_iam_role_policy.sms]
}

# Sign-in with Google and the like is added by hand, since its secret would be in the state; it stays when Terraform
# is applied.
resource "aws_cognito_user_pool_client" "this" {
  name                          = var.name
  user_pool_id                  = aws_cognito_user_pool.this.id
  generate_secret               = false
  prevent_user_existence_errors = "ENABLED"
  enable_token_revocation       = true
  explicit_auth_flows = concat(
    ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
    local.by_phone ? ["ALLOW_USER_AUTH"] : [],
  )
  supported_identity_providers = ["COGNITO"]
  access_token_validity        = 60
  id_token_validity            = 60
  refresh_token_validity       = 30

  allowed_oauth_flows_user_pool_client = local.has_page ? true : null
  allowed_oauth_flows                  = local.has_page ? ["code"] : null
  allowed_oauth_scopes = local.has_page ? concat(
    ["openid", "profile"],
    [for attribute in var.sign_in : trimsuffix(attribute, "_number")],
  ) : null
  callback_urls = local.has_page ? var.return_urls : null
  logout_urls   = local.has_page ? var.return_urls : null

  token_validity_units {
    access_token  = "minutes"
    id_token      = "minutes"
    refresh_token = "days"
  }

  lifecycle {
    ignore_changes = [supported_identity_providers]
  }
}

# The names of sign-in pages are shared by everyone in a region.
resource "aws_cognito_user_pool_domain" "this" {
  count = local.has_page ? 1 : 0

  domain       = "${var.name}-${data.aws_caller_identity.current.account_id}"
  user_pool_id = aws_cognito_user_pool.this.id
}
