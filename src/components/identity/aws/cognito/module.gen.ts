// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface CognitoInputs {
  /** Full name, such as todo-prod-people, of the user pool and all that belongs to it. It begins the address of the sign-in page, which must not hold aws, amazon or cognito. */
  readonly name: Argument<string>;
  /**
   * What users sign in with: email, phone_number or both, the first of which recovers an account first. A change makes the user pool anew.
   * @default ["email"]
   */
  readonly sign_in?: ListArgument<string> | undefined;
  /**
   * Whether users may register themselves.
   * @default true
   */
  readonly sign_up?: Argument<boolean> | undefined;
  /**
   * Whether users sign in with an authenticator app as well: off, optional or required.
   * @default "optional"
   */
  readonly mfa?: Argument<string> | undefined;
  /**
   * Shortest password in characters (8 to 99), and whether it must hold lower-case and upper-case letters, digits and symbols.
   * @default {}
   */
  readonly password?: Argument<{
    /** @default 12 */
    readonly min_length?: Argument<number> | null | undefined;
    /** @default true */
    readonly mixed?: Argument<boolean> | null | undefined;
  }> | undefined;
  /**
   * Pages that users come back to after signing in or out. []: there is no sign-in page, the application has its own.
   * @default []
   */
  readonly return_urls?: ListArgument<string> | undefined;
  /**
   * Whether leaked passwords and suspicious sign-ins are blocked, which needs the Plus plan.
   * @default false
   */
  readonly threat_protection?: Argument<boolean> | undefined;
  /**
   * Verified SES identity that sends e-mail, and the sender's address. null: Cognito sends, at most 50 a day.
   * @default null
   */
  readonly email?: Argument<{
    readonly ses_identity_arn: Argument<string> | null;
    readonly from: Argument<string> | null;
  }> | null | undefined;
  /**
   * Whether the user pool refuses to be deleted.
   * @default true
   */
  readonly deletion_protection?: Argument<boolean> | undefined;
  /**
   * ARN of the managed policy whose rights no role made here exceeds. No bound without.
   * @default null
   */
  readonly permissions_boundary?: Argument<string> | null | undefined;
  /**
   * Tags of all resources, besides those of the provider.
   * @default {}
   */
  readonly tags?: MapArgument<string> | undefined;
}

export type CognitoOutput = "user_pool_id" | "client_id" | "issuer" | "sign_in_url" | "manage_policy";

/** A pool of users and the client of the application that signs them in. */
export const cognito: ModuleSource<CognitoInputs, CognitoOutput> = {
  cloud: "aws",
  name: "cognito",
  modules: [],
  files: {
    "main.tf": `# A pool of users and the client of the application that signs them in.

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
        name     = "verified_\${recovery_mechanism.value}"
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

  domain       = "\${var.name}-\${data.aws_caller_identity.current.account_id}"
  user_pool_id = aws_cognito_user_pool.this.id
}
`,
    "outputs.tf": `output "user_pool_id" {
  description = "Id of the user pool."
  value       = aws_cognito_user_pool.this.id
}

output "client_id" {
  description = "Id of the application's client."
  value       = aws_cognito_user_pool_client.this.id
}

output "issuer" {
  description = "Issuer of the tokens. Whoever verifies them finds the public keys under it, and needs no permission."
  value       = "https://\${aws_cognito_user_pool.this.endpoint}"
}

output "sign_in_url" {
  description = "Where users sign in; null where the application has its own page."
  value       = local.has_page ? "https://\${one(aws_cognito_user_pool_domain.this[*].domain)}.auth.\${data.aws_region.current.region}.amazoncognito.com" : null
}

output "manage_policy" {
  description = "Policy document of whoever manages users."
  value = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "ManageUsers"
        Effect = "Allow"
        Action = [
          "cognito-idp:AdminCreateUser",
          "cognito-idp:AdminDeleteUser",
          "cognito-idp:AdminDisableUser",
          "cognito-idp:AdminEnableUser",
          "cognito-idp:AdminGetUser",
          "cognito-idp:AdminResetUserPassword",
          "cognito-idp:AdminUpdateUserAttributes",
          "cognito-idp:AdminUserGlobalSignOut",
          "cognito-idp:ListUsers",
        ]
        Resource = aws_cognito_user_pool.this.arn
      },
    ]
  })
}
`,
    "sms.tf": `# The role in whose name Cognito sends codes by SMS.
resource "aws_iam_role" "sms" {
  count = local.by_phone ? 1 : 0

  name = "\${var.name}-sms"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = "cognito-idp.amazonaws.com" }
        Action    = "sts:AssumeRole"
        Condition = {
          StringEquals = {
            "sts:ExternalId"    = var.name
            "aws:SourceAccount" = data.aws_caller_identity.current.account_id
          }
        }
      },
    ]
  })
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags
}

# A telephone number is no resource that IAM knows.
resource "aws_iam_role_policy" "sms" {
  count = local.by_phone ? 1 : 0

  name = "send-sms"
  role = aws_iam_role.sms[0].id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "SendSms"
        Effect   = "Allow"
        Action   = ["sns:Publish"]
        Resource = "*"
      },
    ]
  })
}
`,
    "variables.tf": `variable "name" {
  description = "Full name, such as todo-prod-people, of the user pool and all that belongs to it. It begins the address of the sign-in page, which must not hold aws, amazon or cognito."
  type        = string
  nullable    = false

  validation {
    condition     = length(var.name) <= 50
    error_message = "The name of a sign-in page has at most 63 characters, of which the account's number takes 13."
  }
}

variable "sign_in" {
  description = "What users sign in with: email, phone_number or both, the first of which recovers an account first. A change makes the user pool anew."
  type        = list(string)
  default     = ["email"]
  nullable    = false

  validation {
    condition     = length(setsubtract(var.sign_in, ["email", "phone_number"])) == 0
    error_message = "Users sign in with email or phone_number."
  }
}

variable "sign_up" {
  description = "Whether users may register themselves."
  type        = bool
  default     = true
  nullable    = false
}

variable "mfa" {
  description = "Whether users sign in with an authenticator app as well: off, optional or required."
  type        = string
  default     = "optional"
  nullable    = false

  validation {
    condition     = contains(["off", "optional", "required"], var.mfa)
    error_message = "A second factor is off, optional or required."
  }
}

variable "password" {
  description = "Shortest password in characters (8 to 99), and whether it must hold lower-case and upper-case letters, digits and symbols."
  type = object({
    min_length = optional(number, 12)
    mixed      = optional(bool, true)
  })
  default  = {}
  nullable = false

  validation {
    condition     = var.password.min_length >= 8 && var.password.min_length <= 99
    error_message = "The shortest password has 8 to 99 characters."
  }
}

variable "return_urls" {
  description = "Pages that users come back to after signing in or out. []: there is no sign-in page, the application has its own."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "threat_protection" {
  description = "Whether leaked passwords and suspicious sign-ins are blocked, which needs the Plus plan."
  type        = bool
  default     = false
  nullable    = false
}

variable "email" {
  description = "Verified SES identity that sends e-mail, and the sender's address. null: Cognito sends, at most 50 a day."
  type = object({
    ses_identity_arn = string
    from             = string
  })
  default = null
}

variable "deletion_protection" {
  description = "Whether the user pool refuses to be deleted."
  type        = bool
  default     = true
  nullable    = false
}

variable "permissions_boundary" {
  description = "ARN of the managed policy whose rights no role made here exceeds. No bound without."
  type        = string
  default     = null
}

variable "tags" {
  description = "Tags of all resources, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
`,
  },
};
