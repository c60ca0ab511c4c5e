mock_provider "archive" {}

mock_provider "google" {}

mock_provider "google-beta" {}

# The whole environment plans from nothing.
run "environment" {
  command = plan
}

run "artifact_registry" {
  command = plan

  module {
    source = "../../modules/artifact_registry"
  }

  variables {
    name_prefix = "airas-dev"
    project_id  = "airas-dev"
    region      = "asia-northeast1"
  }

  assert {
    condition     = google_artifact_registry_repository.images.cleanup_policy_dry_run == false
    error_message = "Old images are really deleted."
  }
}

run "audit" {
  command = plan

  module {
    source = "../../modules/audit"
  }

  variables {
    name_prefix = "airas-dev"
    project_id  = "airas-dev"
    region      = "asia-northeast1"
  }

  assert {
    condition     = google_logging_project_bucket_config.trail.retention_days == 365
    error_message = "Records are kept as long as the design says."
  }
}

run "dns" {
  command = plan

  module {
    source = "../../modules/dns"
  }

  variables {
    name_prefix   = "airas-dev"
    site_dns_name = "api.dev.airas.example.com."
    site_keys     = ["api.dev.airas.example.com"]
  }

  assert {
    condition     = google_dns_managed_zone.site.dnssec_config[0].state == "on"
    error_message = "Answers of the zone are signed."
  }
}

run "load_balancer" {
  command = plan

  module {
    source = "../../modules/load_balancer"
  }

  variables {
    backend_service_name                                   = "example"
    discord_functions_monitoring_notification_channel_name = "example"
    discord_monitoring_notification_channel_names          = ["example"]
    name_prefix                                            = "airas-dev"
    project_id                                             = "airas-dev"
    region                                                 = "asia-northeast1"
    site_certificate_manager_certificate_map_id            = "example"
    site_dns_managed_zone_name                             = "example"
    waf_security_policy_id                                 = "example"
    web_keys                                               = ["api.dev.airas.example.com"]
    web_slow_enabled                                       = false
    web_url                                                = "https://api.dev.airas.example.com"
  }

  assert {
    condition     = google_compute_backend_service.web_backend.log_config[0].enable == true
    error_message = "Every request is on record."
  }

  assert {
    condition     = google_compute_ssl_policy.web.min_tls_version == "TLS_1_2"
    error_message = "Clients speak TLS 1.2 or newer."
  }

  assert {
    condition     = google_compute_url_map.web_redirect.default_url_redirect[0].https_redirect == true
    error_message = "Plain HTTP is only ever redirected."
  }
}

run "vpc" {
  command = plan

  module {
    source = "../../modules/vpc"
  }

  variables {
    main_ip_cidr_range      = "10.0.64.0/19"
    main_log_config_enabled = false
    main_services_address   = "10.0.192.0"
    name_prefix             = "airas-dev"
    region                  = "asia-northeast1"
  }

  assert {
    condition     = google_compute_network.main.auto_create_subnetworks == false
    error_message = "Subnets are planned, never made by default."
  }
}

run "memorystore" {
  command = plan

  module {
    source = "../../modules/memorystore"
  }

  variables {
    cache_deletion_protection_enabled                      = false
    cache_node_type                                        = "SHARED_CORE_NANO"
    cache_replica_count                                    = 0
    discord_functions_monitoring_notification_channel_name = "example"
    discord_monitoring_notification_channel_names          = ["example"]
    main_network_id                                        = "example"
    main_subnetwork_id                                     = "example"
    name_prefix                                            = "airas-dev"
    project_id                                             = "airas-dev"
    region                                                 = "asia-northeast1"
  }

  assert {
    condition     = google_memorystore_instance.cache.authorization_mode == "IAM_AUTH"
    error_message = "IAM decides who connects."
  }

  assert {
    condition     = google_memorystore_instance.cache.transit_encryption_mode == "SERVER_AUTHENTICATION"
    error_message = "Connections are encrypted."
  }

  assert {
    condition     = google_memorystore_instance.cache.deletion_protection_enabled == false
    error_message = "Protected environments refuse deletion."
  }
}

run "pubsub" {
  command = plan

  module {
    source = "../../modules/pubsub"
  }

  variables {
    discord_functions_monitoring_notification_channel_name = "example"
    discord_monitoring_notification_channel_names          = ["example"]
    name_prefix                                            = "airas-dev"
    region                                                 = "asia-northeast1"
  }

  assert {
    condition     = google_pubsub_subscription.tasks.dead_letter_policy[0].max_delivery_attempts == 5
    error_message = "Messages that nobody can finish are set aside."
  }
}

run "secret_manager" {
  command = plan

  module {
    source = "../../modules/secret_manager"
  }

  variables {
    anthropic_api_key_deletion_protection                  = false
    anthropic_api_key_enabled                              = true
    anthropic_api_key_version_destroy_ttl                  = null
    discord_functions_monitoring_notification_channel_name = "example"
    discord_monitoring_notification_channel_names          = ["example"]
    discord_webhook_deletion_protection                    = false
    discord_webhook_version_destroy_ttl                    = null
    gemini_api_key_deletion_protection                     = false
    gemini_api_key_enabled                                 = true
    gemini_api_key_version_destroy_ttl                     = null
    gh_personal_access_token_deletion_protection           = false
    gh_personal_access_token_enabled                       = true
    gh_personal_access_token_version_destroy_ttl           = null
    langfuse_public_key_deletion_protection                = false
    langfuse_public_key_enabled                            = true
    langfuse_public_key_version_destroy_ttl                = null
    langfuse_secret_key_deletion_protection                = false
    langfuse_secret_key_enabled                            = true
    langfuse_secret_key_version_destroy_ttl                = null
    name_prefix                                            = "airas-dev"
    openai_api_key_deletion_protection                     = false
    openai_api_key_enabled                                 = true
    openai_api_key_version_destroy_ttl                     = null
    project_id                                             = "airas-dev"
    qdrant_api_key_deletion_protection                     = false
    qdrant_api_key_enabled                                 = true
    qdrant_api_key_version_destroy_ttl                     = null
    region                                                 = "asia-northeast1"
    wandb_api_key_deletion_protection                      = false
    wandb_api_key_enabled                                  = true
    wandb_api_key_version_destroy_ttl                      = null
  }

  assert {
    condition     = google_secret_manager_secret.discord_webhook.deletion_protection == false
    error_message = "discordWebhook refuses deletion where the environment is protected."
  }

  assert {
    condition     = google_secret_manager_secret.openai_api_key[0].deletion_protection == false
    error_message = "openaiApiKey refuses deletion where the environment is protected."
  }

  assert {
    condition     = google_secret_manager_secret.anthropic_api_key[0].deletion_protection == false
    error_message = "anthropicApiKey refuses deletion where the environment is protected."
  }

  assert {
    condition     = google_secret_manager_secret.gemini_api_key[0].deletion_protection == false
    error_message = "geminiApiKey refuses deletion where the environment is protected."
  }

  assert {
    condition     = google_secret_manager_secret.qdrant_api_key[0].deletion_protection == false
    error_message = "qdrantApiKey refuses deletion where the environment is protected."
  }

  assert {
    condition     = google_secret_manager_secret.gh_personal_access_token[0].deletion_protection == false
    error_message = "ghPersonalAccessToken refuses deletion where the environment is protected."
  }

  assert {
    condition     = google_secret_manager_secret.langfuse_secret_key[0].deletion_protection == false
    error_message = "langfuseSecretKey refuses deletion where the environment is protected."
  }

  assert {
    condition     = google_secret_manager_secret.langfuse_public_key[0].deletion_protection == false
    error_message = "langfusePublicKey refuses deletion where the environment is protected."
  }

  assert {
    condition     = google_secret_manager_secret.wandb_api_key[0].deletion_protection == false
    error_message = "wandbApiKey refuses deletion where the environment is protected."
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
    name_prefix                              = "airas-dev"
    overview_enabled                         = true
    project_id                               = "airas-dev"
    region                                   = "asia-northeast1"
    runner_worker_pool_name                  = "example"
    spending_specified_amount_units          = "220"
    tasks_dead_pubsub_subscription_name      = "example"
    tasks_pubsub_subscription_name           = "example"
    web_url_map_name                         = "example"
  }

  assert {
    condition     = google_cloudfunctions2_function.discord_discord.service_config[0].ingress_settings == "ALLOW_INTERNAL_ONLY"
    error_message = "Nobody calls the function from the internet."
  }
}

run "cloud_sql" {
  command = plan

  module {
    source = "../../modules/cloud_sql"
  }

  variables {
    backend_service_account_email                          = "example@example-project.iam.gserviceaccount.com"
    db_backup_retention_settings_retained_backups          = 7
    db_deletion_protection                                 = false
    db_low_storage_condition_threshold_value               = 0.75
    db_settings_availability_type                          = "ZONAL"
    db_settings_deletion_protection_enabled                = false
    db_settings_disk_autoresize_limit                      = 50
    db_settings_disk_size                                  = 20
    db_settings_tier                                       = "db-g1-small"
    discord_functions_monitoring_notification_channel_name = "example"
    discord_monitoring_notification_channel_names          = ["example"]
    environment                                            = "dev"
    main_service_networking_connection_network             = "example"
    name_prefix                                            = "airas-dev"
    project_id                                             = "airas-dev"
    region                                                 = "asia-northeast1"
    runner_service_account_email                           = "example@example-project.iam.gserviceaccount.com"
  }

  assert {
    condition     = google_sql_database_instance.db.settings[0].ip_configuration[0].ipv4_enabled == false
    error_message = "db has no public address."
  }

  assert {
    condition     = google_sql_database_instance.db.settings[0].ip_configuration[0].ssl_mode == "ENCRYPTED_ONLY"
    error_message = "db takes encrypted connections only."
  }

  assert {
    condition     = google_sql_database_instance.db.settings[0].availability_type == "ZONAL"
    error_message = "db has a standby where designed."
  }

  assert {
    condition     = google_sql_database_instance.db.settings[0].backup_configuration[0].enabled == true
    error_message = "db is backed up."
  }

  assert {
    condition     = google_sql_database_instance.db.deletion_protection == false
    error_message = "db refuses deletion where designed."
  }
}

run "cloud_storage" {
  command = plan

  module {
    source = "../../modules/cloud_storage"
  }

  variables {
    files_logs_force_destroy = true
    name_prefix              = "airas-dev"
    project_id               = "airas-dev"
    region                   = "asia-northeast1"
  }

  assert {
    condition     = google_storage_bucket.files.public_access_prevention == "enforced"
    error_message = "Objects are never public."
  }

  assert {
    condition     = google_storage_bucket.files.uniform_bucket_level_access == true
    error_message = "Access follows IAM and no object's own list."
  }
}

run "cloud_run" {
  command = plan

  module {
    source = "../../modules/cloud_run"
  }

  variables {
    anthropic_api_key_secret_manager_secret_id               = "example"
    anthropic_api_key_secret_manager_secret_secret_id        = "example"
    backend_deletion_protection                              = false
    backend_limits_memory                                    = "512Mi"
    backend_log_bucket_enabled                               = false
    backend_otel_service_name_enabled                        = false
    backend_scaling_max_instance_count                       = 1
    backend_scaling_min_instance_count                       = 1
    backend_tracing_enabled                                  = false
    cache_memorystore_instance_endpoints_connections         = []
    cache_memorystore_instance_managed_server_ca_certs       = []
    cache_memorystore_instance_name                          = "example"
    claude_project_iam_custom_role_name                      = "example"
    db_backend_sql_user_name                                 = "example"
    db_runner_sql_user_name                                  = "example"
    db_sql_database_instance_connection_name                 = "example-project:region:example"
    db_sql_database_instance_name                            = "example"
    db_sql_database_name                                     = "example"
    discord_functions_monitoring_notification_channel_name   = "example"
    discord_monitoring_notification_channel_names            = ["example"]
    files_storage_bucket_name                                = "example"
    gemini_api_key_secret_manager_secret_id                  = "example"
    gemini_api_key_secret_manager_secret_secret_id           = "example"
    gh_personal_access_token_secret_manager_secret_id        = "example"
    gh_personal_access_token_secret_manager_secret_secret_id = "example"
    langfuse_public_key_secret_manager_secret_id             = "example"
    langfuse_public_key_secret_manager_secret_secret_id      = "example"
    langfuse_secret_key_secret_manager_secret_id             = "example"
    langfuse_secret_key_secret_manager_secret_secret_id      = "example"
    main_network_id                                          = "example"
    main_subnetwork_id                                       = "example"
    name_prefix                                              = "airas-dev"
    openai_api_key_secret_manager_secret_id                  = "example"
    openai_api_key_secret_manager_secret_secret_id           = "example"
    project_id                                               = "airas-dev"
    qdrant_api_key_secret_manager_secret_id                  = "example"
    qdrant_api_key_secret_manager_secret_secret_id           = "example"
    region                                                   = "asia-northeast1"
    runner_deletion_protection                               = false
    runner_limits_cpu                                        = "1"
    runner_limits_memory                                     = "2048Mi"
    runner_log_bucket_enabled                                = false
    runner_scaling_manual_instance_count                     = 1
    tasks_pubsub_subscription_id                             = "example"
    tasks_pubsub_subscription_name                           = "example"
    tasks_pubsub_topic_id                                    = "example"
    tasks_pubsub_topic_name                                  = "example"
    wandb_api_key_secret_manager_secret_id                   = "example"
    wandb_api_key_secret_manager_secret_secret_id            = "example"
  }

  assert {
    condition     = google_cloud_run_v2_service.backend.ingress == "INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER"
    error_message = "The internet reaches it through the load balancer or not at all."
  }

  assert {
    condition     = google_cloud_run_v2_service.backend.deletion_protection == false
    error_message = "A protected environment refuses deletion."
  }

  assert {
    condition     = google_cloud_run_v2_worker_pool.runner.deletion_protection == false
    error_message = "A protected environment refuses deletion."
  }
}
