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

mock_provider "google-beta" {}

# The whole environment is planned from nothing.
run "environment" {
  command = plan
}

run "audit" {
  command = plan

  module {
    source = "../../modules/audit"
  }

  variables {
    name_prefix = var.name_prefix
    project_id  = var.project_id
    region      = var.region
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
    anthropic_api_key_deletion_protection                  = var.anthropic_api_key_deletion_protection
    anthropic_api_key_enabled                              = var.anthropic_api_key_enabled
    anthropic_api_key_version_destroy_ttl                  = var.anthropic_api_key_version_destroy_ttl
    discord_functions_monitoring_notification_channel_name = "projects/airas-global/notificationChannels/0123456789"
    discord_monitoring_notification_channel_names = [
      "projects/airas-global/notificationChannels/0123456789",
      "projects/airas-global/notificationChannels/0123456789",
    ]
    discord_webhook_deletion_protection          = var.discord_webhook_deletion_protection
    discord_webhook_version_destroy_ttl          = var.discord_webhook_version_destroy_ttl
    gemini_api_key_deletion_protection           = var.gemini_api_key_deletion_protection
    gemini_api_key_enabled                       = var.gemini_api_key_enabled
    gemini_api_key_version_destroy_ttl           = var.gemini_api_key_version_destroy_ttl
    gh_personal_access_token_deletion_protection = var.gh_personal_access_token_deletion_protection
    gh_personal_access_token_enabled             = var.gh_personal_access_token_enabled
    gh_personal_access_token_version_destroy_ttl = var.gh_personal_access_token_version_destroy_ttl
    langfuse_public_key_deletion_protection      = var.langfuse_public_key_deletion_protection
    langfuse_public_key_enabled                  = var.langfuse_public_key_enabled
    langfuse_public_key_version_destroy_ttl      = var.langfuse_public_key_version_destroy_ttl
    langfuse_secret_key_deletion_protection      = var.langfuse_secret_key_deletion_protection
    langfuse_secret_key_enabled                  = var.langfuse_secret_key_enabled
    langfuse_secret_key_version_destroy_ttl      = var.langfuse_secret_key_version_destroy_ttl
    name_prefix                                  = var.name_prefix
    openai_api_key_deletion_protection           = var.openai_api_key_deletion_protection
    openai_api_key_enabled                       = var.openai_api_key_enabled
    openai_api_key_version_destroy_ttl           = var.openai_api_key_version_destroy_ttl
    project_id                                   = var.project_id
    qdrant_api_key_deletion_protection           = var.qdrant_api_key_deletion_protection
    qdrant_api_key_enabled                       = var.qdrant_api_key_enabled
    qdrant_api_key_version_destroy_ttl           = var.qdrant_api_key_version_destroy_ttl
    region                                       = var.region
    wandb_api_key_deletion_protection            = var.wandb_api_key_deletion_protection
    wandb_api_key_enabled                        = var.wandb_api_key_enabled
    wandb_api_key_version_destroy_ttl            = var.wandb_api_key_version_destroy_ttl
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
    name_prefix                              = var.name_prefix
    overview_enabled                         = var.overview_enabled
    project_id                               = var.project_id
    region                                   = var.region
    runner_worker_pool_name                  = null
    spending_specified_amount_units          = var.spending_specified_amount_units
    tasks_dead_pubsub_subscription_name      = null
    tasks_pubsub_subscription_name           = null
    web_url_map_name                         = null
  }

  assert {
    condition     = google_cloudfunctions2_function.discord_discord.service_config[0].ingress_settings == "ALLOW_INTERNAL_ONLY"
    error_message = "Nobody calls the function from the internet."
  }
}
