mock_provider "google" {
  mock_data "google_project" {
    defaults = {
      number = "123456789012"
    }
  }

  mock_resource "google_artifact_registry_repository" {
    defaults = {
      id   = "projects/airas-global/locations/asia-northeast1/repositories/example"
      name = "example"
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
      name = "projects/airas-global/notificationChannels/0123456789"
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
      email = "example@airas-global.iam.gserviceaccount.com"
      id    = "projects/airas-global/serviceAccounts/example@airas-global.iam.gserviceaccount.com"
      name  = "projects/airas-global/serviceAccounts/example@airas-global.iam.gserviceaccount.com"
    }
  }
}

# The whole environment is made from nothing.
run "environment" {
  command = plan
}

run "audit" {
  command = plan

  module {
    source = "../../modules/audit"
  }

  variables {
    name_prefix = "airas-global"
    project_id  = "airas-global"
    region      = "asia-northeast1"
  }

  assert {
    condition     = google_logging_project_bucket_config.trail.retention_days == 365
    error_message = "Records are kept as long as the design says."
  }
}

run "secret_manager" {
  command = plan

  module {
    source = "../../modules/secret_manager"
  }

  variables {
    anthropic_api_key_deletion_protection                  = null
    anthropic_api_key_enabled                              = false
    anthropic_api_key_version_destroy_ttl                  = null
    discord_functions_monitoring_notification_channel_name = "projects/airas-global/notificationChannels/0123456789"
    discord_monitoring_notification_channel_names = [
      "projects/airas-global/notificationChannels/0123456789",
      "projects/airas-global/notificationChannels/0123456789",
    ]
    discord_webhook_deletion_protection          = false
    discord_webhook_version_destroy_ttl          = null
    gemini_api_key_deletion_protection           = null
    gemini_api_key_enabled                       = false
    gemini_api_key_version_destroy_ttl           = null
    gh_personal_access_token_deletion_protection = null
    gh_personal_access_token_enabled             = false
    gh_personal_access_token_version_destroy_ttl = null
    langfuse_public_key_deletion_protection      = null
    langfuse_public_key_enabled                  = false
    langfuse_public_key_version_destroy_ttl      = null
    langfuse_secret_key_deletion_protection      = null
    langfuse_secret_key_enabled                  = false
    langfuse_secret_key_version_destroy_ttl      = null
    name_prefix                                  = "airas-global"
    openai_api_key_deletion_protection           = null
    openai_api_key_enabled                       = false
    openai_api_key_version_destroy_ttl           = null
    project_id                                   = "airas-global"
    qdrant_api_key_deletion_protection           = null
    qdrant_api_key_enabled                       = false
    qdrant_api_key_version_destroy_ttl           = null
    region                                       = "asia-northeast1"
    wandb_api_key_deletion_protection            = null
    wandb_api_key_enabled                        = false
    wandb_api_key_version_destroy_ttl            = null
  }

  assert {
    condition     = google_secret_manager_secret.discord_webhook.deletion_protection == false
    error_message = "discordWebhook refuses deletion where the environment is protected."
  }
}

run "monitoring" {
  command = plan

  module {
    source = "../../modules/monitoring"
  }

  variables {
    backend_service_name                     = null
    cache_memorystore_instance_instance_id   = null
    db_sql_database_instance_name            = null
    discord_webhook_secret_manager_secret_id = "projects/airas-global/secrets/example"
    name_prefix                              = "airas-global"
    overview_enabled                         = false
    project_id                               = "airas-global"
    region                                   = "asia-northeast1"
    runner_worker_pool_name                  = null
    spending_specified_amount_units          = "20"
    tasks_dead_pubsub_subscription_name      = null
    tasks_pubsub_subscription_name           = null
    web_url_map_name                         = null
  }

  assert {
    condition     = google_cloudfunctions2_function.discord_discord.service_config[0].ingress_settings == "ALLOW_INTERNAL_ONLY"
    error_message = "Nobody calls the function from the internet."
  }
}
