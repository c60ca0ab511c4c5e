# There is one a project; destroying it leaves people and settings as they are.
resource "google_identity_platform_config" "people" {
  project = var.project_id
  authorized_domains = concat(
    ["${var.project_id}.firebaseapp.com"],
    var.people_authorized_domains_llmdash_example_com_enabled ? ["llmdash.example.com"] : [],
    (
      var.people_authorized_domains_staging_llmdash_example_com_enabled
      ? ["staging.llmdash.example.com"]
      : []
    ),
    var.people_authorized_domains_dev_llmdash_example_com_enabled ? ["dev.llmdash.example.com"] : [],
  )
  autodelete_anonymous_users = true

  sign_in {
    allow_duplicate_emails = false

    email {
      enabled           = true
      password_required = true
    }

    phone_number {
      enabled = false
    }
  }

  mfa {
    state = var.people_mfa_state

    provider_configs {
      state = "ENABLED"

      totp_provider_config {
        adjacent_intervals = 1
      }
    }
  }

  client {
    permissions {
      disabled_user_signup   = true
      disabled_user_deletion = false
    }
  }

  monitoring {
    request_logging {
      enabled = true
    }
  }
}
