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
    name_prefix = "llmdash-dev"
    project_id  = "llmdash-dev"
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
    history_changes_force_destroy          = true
    name_prefix                            = "llmdash-dev"
    project_id                             = "llmdash-dev"
    pubsub_project_service_identity_member = "example"
    region                                 = "asia-northeast1"
  }

  assert {
    condition     = google_logging_project_bucket_config.history.retention_days == 365
    error_message = "Records are kept as long as the design says."
  }

  assert {
    condition     = google_storage_bucket.history_changes.public_access_prevention == "enforced"
    error_message = "Records are never public."
  }
}

run "cloud_armor" {
  command = plan

  module {
    source = "../../modules/cloud_armor"
  }

  variables {
    name_prefix = "llmdash-dev"
  }

  assert {
    condition     = google_compute_security_policy.shield.adaptive_protection_config[0].layer_7_ddos_defense_config[0].enable == true
    error_message = "Floods of requests are noticed."
  }
}

run "vpc" {
  command = plan

  module {
    source = "../../modules/vpc"
  }

  variables {
    main_ip_cidr_range    = "10.0.64.0/19"
    main_services_address = "10.0.192.0"
    name_prefix           = "llmdash-dev"
    region                = "asia-northeast1"
  }

  assert {
    condition     = google_compute_network.main.auto_create_subnetworks == false
    error_message = "Subnets are planned, never made by default."
  }
}

run "kafka" {
  command = plan

  module {
    source = "../../modules/kafka"
  }

  variables {
    backend_service_account_email             = "example@example-project.iam.gserviceaccount.com"
    events_requests_partition_count           = 3
    main_subnetwork_id                        = "example"
    name_prefix                               = "llmdash-dev"
    ops_monitoring_notification_channel_names = ["example"]
    project_id                                = "llmdash-dev"
    region                                    = "asia-northeast1"
  }

  assert {
    condition     = google_managed_kafka_cluster.events.rebalance_config[0].mode == "AUTO_REBALANCE_ON_SCALE_UP"
    error_message = "New brokers take their share of the partitions."
  }
}

run "dns" {
  command = plan

  module {
    source = "../../modules/dns"
  }

  variables {
    name_prefix   = "llmdash-dev"
    site_dns_name = "dev.llmdash.example.com."
    site_keys     = ["dev.llmdash.example.com"]
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
    backend_service_name                        = "example"
    edge_keys                                   = ["dev.llmdash.example.com"]
    edge_url                                    = "https://dev.llmdash.example.com"
    frontend_service_name                       = "example"
    name_prefix                                 = "llmdash-dev"
    ops_monitoring_notification_channel_names   = ["example"]
    project_id                                  = "llmdash-dev"
    region                                      = "asia-northeast1"
    shield_security_policy_id                   = "example"
    site_certificate_manager_certificate_map_id = "example"
    site_dns_managed_zone_name                  = "example"
  }

  assert {
    condition     = google_compute_backend_service.edge_frontend.log_config[0].enable == true
    error_message = "Every request is on record."
  }

  assert {
    condition     = google_compute_backend_service.edge_backend.log_config[0].enable == true
    error_message = "Every request is on record."
  }

  assert {
    condition     = google_compute_ssl_policy.edge.min_tls_version == "TLS_1_2"
    error_message = "Clients speak TLS 1.2 or newer."
  }

  assert {
    condition     = google_compute_url_map.edge_redirect.default_url_redirect[0].https_redirect == true
    error_message = "Plain HTTP is only ever redirected."
  }
}

run "cloud_sql" {
  command = plan

  module {
    source = "../../modules/cloud_sql"
  }

  variables {
    backend_service_account_email                 = "example@example-project.iam.gserviceaccount.com"
    db_backup_retention_settings_retained_backups = 7
    db_deletion_protection                        = false
    db_settings_availability_type                 = "ZONAL"
    db_settings_deletion_protection_enabled       = false
    db_settings_tier                              = "db-g1-small"
    environment                                   = "dev"
    main_service_networking_connection_network    = "example"
    name_prefix                                   = "llmdash-dev"
    ops_monitoring_notification_channel_names     = ["example"]
    project_id                                    = "llmdash-dev"
    region                                        = "asia-northeast1"
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
    exports_force_destroy = true
    name_prefix           = "llmdash-dev"
    project_id            = "llmdash-dev"
    region                = "asia-northeast1"
  }

  assert {
    condition     = google_storage_bucket.exports.public_access_prevention == "enforced"
    error_message = "Objects are never public."
  }

  assert {
    condition     = google_storage_bucket.exports.uniform_bucket_level_access == true
    error_message = "Access follows IAM and no object's own list."
  }
}

run "secret_manager" {
  command = plan

  module {
    source = "../../modules/secret_manager"
  }

  variables {
    anthropic_api_key_deletion_protection     = false
    anthropic_api_key_version_destroy_ttl     = null
    name_prefix                               = "llmdash-dev"
    openai_api_key_deletion_protection        = false
    openai_api_key_version_destroy_ttl        = null
    ops_monitoring_notification_channel_names = ["example"]
    project_id                                = "llmdash-dev"
    region                                    = "asia-northeast1"
  }

  assert {
    condition     = google_secret_manager_secret.openai_api_key.deletion_protection == false
    error_message = "openaiApiKey refuses deletion where the environment is protected."
  }

  assert {
    condition     = google_secret_manager_secret.anthropic_api_key.deletion_protection == false
    error_message = "anthropicApiKey refuses deletion where the environment is protected."
  }
}

run "cloud_run" {
  command = plan

  module {
    source = "../../modules/cloud_run"
  }

  variables {
    anthropic_api_key_secret_manager_secret_id        = "example"
    anthropic_api_key_secret_manager_secret_secret_id = "example"
    backend_deletion_protection                       = false
    backend_log_bucket_enabled                        = false
    backend_log_level_value                           = "debug"
    backend_scaling_max_instance_count                = 2
    backend_scaling_min_instance_count                = 1
    db_backend_sql_user_name                          = "example"
    db_sql_database_instance_connection_name          = "example-project:region:example"
    db_sql_database_instance_name                     = "example"
    db_sql_database_name                              = "example"
    events_managed_kafka_cluster_cluster_id           = "example"
    exports_storage_bucket_name                       = "example"
    frontend_deletion_protection                      = false
    frontend_log_bucket_enabled                       = false
    frontend_log_level_value                          = "debug"
    frontend_scaling_max_instance_count               = 2
    frontend_scaling_min_instance_count               = 1
    main_network_id                                   = "example"
    main_subnetwork_id                                = "example"
    models_project_iam_custom_role_name               = "example"
    models_vertex_ai_endpoint_id                      = "example"
    name_prefix                                       = "llmdash-dev"
    openai_api_key_secret_manager_secret_id           = "example"
    openai_api_key_secret_manager_secret_secret_id    = "example"
    ops_monitoring_notification_channel_names         = ["example"]
    project_id                                        = "llmdash-dev"
    region                                            = "asia-northeast1"
  }

  assert {
    condition     = google_cloud_run_v2_service.frontend.ingress == "INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER"
    error_message = "The internet reaches it through the load balancer or not at all."
  }

  assert {
    condition     = google_cloud_run_v2_service.frontend.deletion_protection == false
    error_message = "A protected environment refuses deletion."
  }

  assert {
    condition     = google_cloud_run_v2_service.backend.ingress == "INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER"
    error_message = "The internet reaches it through the load balancer or not at all."
  }

  assert {
    condition     = google_cloud_run_v2_service.backend.deletion_protection == false
    error_message = "A protected environment refuses deletion."
  }
}

run "identity_platform" {
  command = plan

  module {
    source = "../../modules/identity_platform"
  }

  variables {
    people_authorized_domains_dev_llmdash_example_com_enabled     = true
    people_authorized_domains_llmdash_example_com_enabled         = false
    people_authorized_domains_staging_llmdash_example_com_enabled = false
    people_firebase_web_app_app_id                                = "example"
    people_mfa_state                                              = "ENABLED"
    project_id                                                    = "llmdash-dev"
  }

  assert {
    condition     = google_identity_platform_config.people.sign_in[0].allow_duplicate_emails == false
    error_message = "An address belongs to one account."
  }
}

run "perimeter" {
  command = plan

  module {
    source = "../../modules/perimeter"
  }

  variables {
    name_prefix = "llmdash-dev"
    project_id  = "llmdash-dev"
  }

  assert {
    condition     = google_access_context_manager_service_perimeter.boundary.use_explicit_dry_run_spec == true
    error_message = "Nothing is refused yet."
  }
}
