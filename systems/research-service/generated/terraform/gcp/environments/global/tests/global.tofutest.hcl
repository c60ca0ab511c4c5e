mock_provider "google" {
  mock_data "google_project" {
    defaults = {
      number = "123456789012"
    }
  }

  mock_resource "google_artifact_registry_repository" {
    defaults = {
      id = "projects/airas-global/locations/asia-northeast1/repositories/example"
    }
  }

  mock_resource "google_logging_project_bucket_config" {
    defaults = {
      id = "projects/airas-global/locations/asia-northeast1/buckets/example"
    }
  }

  mock_resource "google_logging_project_sink" {
    defaults = {
      writer_identity = "serviceAccount:service-123456789012@gcp-sa-logging.iam.gserviceaccount.com"
    }
  }

  mock_resource "google_monitoring_notification_channel" {
    defaults = {
      id = "projects/airas-global/notificationChannels/0123456789"
    }
  }

  mock_resource "google_pubsub_subscription" {
    defaults = {
      id = "projects/airas-global/subscriptions/example"
    }
  }

  mock_resource "google_pubsub_topic" {
    defaults = {
      id = "projects/airas-global/topics/example"
    }
  }

  mock_resource "google_secret_manager_secret" {
    defaults = {
      id = "projects/airas-global/secrets/example"
    }
  }

  mock_resource "google_service_account" {
    defaults = {
      email  = "example@airas-global.iam.gserviceaccount.com"
      id     = "projects/airas-global/serviceAccounts/example@airas-global.iam.gserviceaccount.com"
      member = "serviceAccount:example@airas-global.iam.gserviceaccount.com"
      name   = "projects/airas-global/serviceAccounts/example@airas-global.iam.gserviceaccount.com"
    }
  }
}

mock_provider "google-beta" {}

# The whole environment is planned from nothing.
run "environment" {
  command = plan
}

run "discord" {
  command = plan

  module {
    source = "../../modules/notification_channels"
  }

  variables {
    name           = "airas-global-discord"
    region         = "asia-northeast1"
    project_number = "123456789012"
    emails         = ["ops@airas.example.com", "oncall@airas.example.com"]
    routes = {
      discord = {
        secret_id = "projects/airas-global/secrets/example"
      }
    }
    build = {
      service_account_id = "projects/airas-global/serviceAccounts/example@airas-global.iam.gserviceaccount.com"
      repository_id      = "projects/airas-global/locations/asia-northeast1/repositories/example"
      source_bucket      = "airas-global-notify-airas-global"
      source_object      = "notify-52c32215854ceeff87a18d88c9c85938deb17e59b4e1530d0b574e7a8273ce54.zip"
    }
  }

  assert {
    condition     = google_cloudfunctions2_function.this["discord"].service_config[0].ingress_settings == "ALLOW_INTERNAL_ONLY"
    error_message = "Nobody calls the function from the internet."
  }
}

run "discord_webhook" {
  command = plan

  module {
    source = "../../modules/secret_manager"
  }

  variables {
    name       = "airas-global-discord-webhook"
    region     = "asia-northeast1"
    project_id = "airas-global"
    reminder = {
      every = "year"
      notify = [
        "projects/airas-global/notificationChannels/0123456789",
        "projects/airas-global/notificationChannels/0123456789",
        "projects/airas-global/notificationChannels/0123456789",
      ]
      service_account_email = "example@airas-global.iam.gserviceaccount.com"
    }
  }

  assert {
    condition     = google_secret_manager_secret.this.deletion_protection == false
    error_message = "discordWebhook refuses deletion where the environment is protected."
  }
}

run "trail" {
  command = plan

  module {
    source = "../../modules/audit_logs"
  }

  variables {
    name       = "airas-global-trail"
    region     = "asia-northeast1"
    project_id = "airas-global"
    trail = {
      retention_days = 365
    }
  }

  assert {
    condition     = google_logging_project_bucket_config.this[0].retention_days == 365
    error_message = "Records are kept as long as the design says."
  }
}
