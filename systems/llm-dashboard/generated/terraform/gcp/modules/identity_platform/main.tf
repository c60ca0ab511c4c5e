# Sign-in of people by Identity Platform. There is one a project; destroying it leaves people and
# settings as they are.

resource "google_identity_platform_config" "this" {
  project                    = var.project_id
  authorized_domains         = concat(["${var.project_id}.firebaseapp.com"], var.authorized_domains)
  autodelete_anonymous_users = true

  sign_in {
    # An address belongs to one account.
    allow_duplicate_emails = false

    email {
      enabled           = contains(var.sign_in, "email")
      password_required = true
    }

    phone_number {
      enabled = contains(var.sign_in, "phone")
    }
  }

  mfa {
    state = { off = "DISABLED", optional = "ENABLED", required = "MANDATORY" }[var.mfa]

    dynamic "provider_configs" {
      for_each = var.mfa == "off" ? [] : ["ENABLED"]

      content {
        state = provider_configs.value

        totp_provider_config {
          adjacent_intervals = 1
        }
      }
    }
  }

  client {
    permissions {
      disabled_user_signup   = !var.sign_up
      disabled_user_deletion = false
    }
  }

  monitoring {
    request_logging {
      enabled = true
    }
  }
}
