mock_provider "archive" {}

mock_provider "google" {}

# The whole environment plans from nothing.
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
    discord_functions_monitoring_notification_channel_name = "example"
    discord_monitoring_notification_channel_names          = ["example"]
    discord_webhook_deletion_protection                    = false
    discord_webhook_version_destroy_ttl                    = null
    gemini_api_key_deletion_protection                     = null
    gemini_api_key_enabled                                 = false
    gemini_api_key_version_destroy_ttl                     = null
    gh_personal_access_token_deletion_protection           = null
    gh_personal_access_token_enabled                       = false
    gh_personal_access_token_version_destroy_ttl           = null
    langfuse_public_key_deletion_protection                = null
    langfuse_public_key_enabled                            = false
    langfuse_public_key_version_destroy_ttl                = null
    langfuse_secret_key_deletion_protection                = null
    langfuse_secret_key_enabled                            = false
    langfuse_secret_key_version_destroy_ttl                = null
    name_prefix                                            = "airas-global"
    openai_api_key_deletion_protection                     = null
    openai_api_key_enabled                                 = false
    openai_api_key_version_destroy_ttl                     = null
    project_id                                             = "airas-global"
    qdrant_api_key_deletion_protection                     = null
    qdrant_api_key_enabled                                 = false
    qdrant_api_key_version_destroy_ttl                     = null
    region                                                 = "asia-northeast1"
    wandb_api_key_deletion_protection                      = null
    wandb_api_key_enabled                                  = false
    wandb_api_key_version_destroy_ttl                      = null
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
    backend_service_name                     = "example"
    cache_memorystore_instance_instance_id   = "example"
    db_sql_database_instance_name            = "example"
    discord_webhook_secret_manager_secret_id = "example"
    name_prefix                              = "airas-global"
    overview_enabled                         = false
    project_id                               = "airas-global"
    region                                   = "asia-northeast1"
    runner_worker_pool_name                  = "example"
    spending_specified_amount_units          = "20"
    tasks_dead_pubsub_subscription_name      = "example"
    tasks_pubsub_subscription_name           = "example"
    web_url_map_name                         = "example"
  }

  assert {
    condition     = google_cloudfunctions2_function.discord_discord.service_config[0].ingress_settings == "ALLOW_INTERNAL_ONLY"
    error_message = "Nobody calls the function from the internet."
  }
}
