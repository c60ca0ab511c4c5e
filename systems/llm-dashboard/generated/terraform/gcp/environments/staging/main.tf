locals {
  prefix = "llmdash-stg"
  region = "asia-northeast1"
}

module "artifact_registry" {
  source = "../../modules/artifact_registry"

  name_prefix = var.name_prefix
  project_id  = var.project_id
  region      = var.region

  depends_on = [module.project_services]
}

module "pubsub" {
  source = "../../modules/pubsub"

  depends_on = [module.project_services]
}

module "audit" {
  source = "../../modules/audit"

  history_changes_force_destroy          = var.history_changes_force_destroy
  name_prefix                            = var.name_prefix
  project_id                             = var.project_id
  pubsub_project_service_identity_member = module.pubsub.pubsub_project_service_identity_member
  region                                 = var.region

  depends_on = [module.project_services]
}

module "cloud_armor" {
  source = "../../modules/cloud_armor"

  name_prefix = var.name_prefix

  depends_on = [module.project_services]
}

module "vpc" {
  source = "../../modules/vpc"

  main_ip_cidr_range    = var.main_ip_cidr_range
  main_services_address = var.main_services_address
  name_prefix           = var.name_prefix
  region                = var.region

  depends_on = [module.project_services]
}

module "cloud_sql" {
  source = "../../modules/cloud_sql"

  backend_service_account_email                 = module.cloud_run.backend_service_account_email
  db_backup_retention_settings_retained_backups = var.db_backup_retention_settings_retained_backups
  db_deletion_protection                        = var.db_deletion_protection
  db_settings_availability_type                 = var.db_settings_availability_type
  db_settings_deletion_protection_enabled       = var.db_settings_deletion_protection_enabled
  db_settings_tier                              = var.db_settings_tier
  environment                                   = var.environment
  main_service_networking_connection_network    = module.vpc.main_service_networking_connection_network
  name_prefix                                   = var.name_prefix
  ops_ids                                       = module.ops.ids
  project_id                                    = var.project_id
  region                                        = var.region

  depends_on = [module.project_services]
}

module "cloud_storage" {
  source = "../../modules/cloud_storage"

  exports_force_destroy = var.exports_force_destroy
  name_prefix           = var.name_prefix
  project_id            = var.project_id
  region                = var.region

  depends_on = [module.project_services]
}

module "kafka" {
  source = "../../modules/kafka"

  backend_service_account_email   = module.cloud_run.backend_service_account_email
  events_requests_partition_count = var.events_requests_partition_count
  main_subnetwork_id              = module.vpc.main_subnetwork_id
  name_prefix                     = var.name_prefix
  ops_ids                         = module.ops.ids
  project_id                      = var.project_id
  region                          = var.region

  depends_on = [module.project_services]
}

module "vertex_ai" {
  source = "../../modules/vertex_ai"

  models_name = var.models_name
  name_prefix = var.name_prefix
  region      = var.region

  depends_on = [module.project_services]
}

module "cloud_run" {
  source = "../../modules/cloud_run"

  anthropic_api_key_id                     = module.anthropic_api_key.id
  anthropic_api_key_secret_id              = module.anthropic_api_key.secret_id
  backend_deletion_protection              = var.backend_deletion_protection
  backend_log_bucket_enabled               = var.backend_log_bucket_enabled
  backend_log_level_value                  = var.backend_log_level_value
  backend_scaling_max_instance_count       = var.backend_scaling_max_instance_count
  backend_scaling_min_instance_count       = var.backend_scaling_min_instance_count
  db_backend_sql_user_name                 = module.cloud_sql.db_backend_sql_user_name
  db_sql_database_instance_connection_name = module.cloud_sql.db_sql_database_instance_connection_name
  db_sql_database_instance_name            = module.cloud_sql.db_sql_database_instance_name
  db_sql_database_name                     = module.cloud_sql.db_sql_database_name
  events_managed_kafka_cluster_cluster_id  = module.kafka.events_managed_kafka_cluster_cluster_id
  exports_storage_bucket_name              = module.cloud_storage.exports_storage_bucket_name
  frontend_deletion_protection             = var.frontend_deletion_protection
  frontend_log_bucket_enabled              = var.frontend_log_bucket_enabled
  frontend_log_level_value                 = var.frontend_log_level_value
  frontend_scaling_max_instance_count      = var.frontend_scaling_max_instance_count
  frontend_scaling_min_instance_count      = var.frontend_scaling_min_instance_count
  main_network_id                          = module.vpc.main_network_id
  main_subnetwork_id                       = module.vpc.main_subnetwork_id
  models_project_iam_custom_role_name      = module.vertex_ai.models_project_iam_custom_role_name
  models_vertex_ai_endpoint_id             = module.vertex_ai.models_vertex_ai_endpoint_id
  name_prefix                              = var.name_prefix
  openai_api_key_id                        = module.openai_api_key.id
  openai_api_key_secret_id                 = module.openai_api_key.secret_id
  ops_ids                                  = module.ops.ids
  project_id                               = var.project_id
  region                                   = var.region

  depends_on = [module.project_services]
}

module "dns" {
  source = "../../modules/dns"

  name_prefix   = var.name_prefix
  site_dns_name = var.site_dns_name
  site_keys     = var.site_keys

  depends_on = [module.project_services]
}

module "firebase" {
  source = "../../modules/firebase"

  exports_storage_bucket_name = module.cloud_storage.exports_storage_bucket_name
  name_prefix                 = var.name_prefix

  depends_on = [module.project_services]
}

module "identity_platform" {
  source = "../../modules/identity_platform"

  people_authorized_domains_dev_llmdash_example_com_enabled     = var.people_authorized_domains_dev_llmdash_example_com_enabled
  people_authorized_domains_llmdash_example_com_enabled         = var.people_authorized_domains_llmdash_example_com_enabled
  people_authorized_domains_staging_llmdash_example_com_enabled = var.people_authorized_domains_staging_llmdash_example_com_enabled
  people_firebase_web_app_app_id                                = module.firebase.people_firebase_web_app_app_id
  people_mfa_state                                              = var.people_mfa_state
  project_id                                                    = var.project_id

  depends_on = [module.project_services]
}

module "load_balancer" {
  source = "../../modules/load_balancer"

  backend_service_name                        = module.cloud_run.backend_service_name
  edge_keys                                   = var.edge_keys
  frontend_service_name                       = module.cloud_run.frontend_service_name
  name_prefix                                 = var.name_prefix
  ops_ids                                     = module.ops.ids
  project_id                                  = var.project_id
  region                                      = var.region
  shield_security_policy_id                   = module.cloud_armor.shield_security_policy_id
  site_certificate_manager_certificate_map_id = module.dns.site_certificate_manager_certificate_map_id
  site_dns_managed_zone_name                  = module.dns.site_dns_managed_zone_name

  depends_on = [module.project_services]
}

module "monitoring" {
  source = "../../modules/monitoring"

  backend_service_name                    = module.cloud_run.backend_service_name
  db_sql_database_instance_name           = module.cloud_sql.db_sql_database_instance_name
  edge_url_map_name                       = module.load_balancer.edge_url_map_name
  events_managed_kafka_cluster_cluster_id = module.kafka.events_managed_kafka_cluster_cluster_id
  frontend_service_name                   = module.cloud_run.frontend_service_name
  name_prefix                             = var.name_prefix
  ops_email_ids                           = module.ops.email_ids
  project_id                              = var.project_id
  spending_specified_amount_units         = var.spending_specified_amount_units

  depends_on = [module.project_services]
}

module "perimeter" {
  source = "../../modules/perimeter"

  name_prefix = var.name_prefix
  project_id  = var.project_id

  depends_on = [module.project_services]
}

module "pipeline" {
  source = "../../modules/pipeline"

  backend_service_account_email                = module.cloud_run.backend_service_account_email
  backend_service_location                     = module.cloud_run.backend_service_location
  backend_service_name                         = module.cloud_run.backend_service_name
  environment                                  = var.environment
  frontend_service_account_email               = module.cloud_run.frontend_service_account_email
  frontend_service_location                    = module.cloud_run.frontend_service_location
  frontend_service_name                        = module.cloud_run.frontend_service_name
  images_artifact_registry_repository_location = module.artifact_registry.images_artifact_registry_repository_location
  images_artifact_registry_repository_name     = module.artifact_registry.images_artifact_registry_repository_name
  name_prefix                                  = var.name_prefix
  project_id                                   = var.project_id

  depends_on = [module.project_services]
}

# APIs that the project uses
module "project_services" {
  source = "../../modules/project_services"

  services = [
    "accesscontextmanager.googleapis.com",
    "aiplatform.googleapis.com",
    "artifactregistry.googleapis.com",
    "billingbudgets.googleapis.com",
    "certificatemanager.googleapis.com",
    "cloudasset.googleapis.com",
    "cloudscheduler.googleapis.com",
    "cloudtrace.googleapis.com",
    "compute.googleapis.com",
    "containerscanning.googleapis.com",
    "dns.googleapis.com",
    "firebase.googleapis.com",
    "firebaserules.googleapis.com",
    "firebasestorage.googleapis.com",
    "iam.googleapis.com",
    "iamcredentials.googleapis.com",
    "identitytoolkit.googleapis.com",
    "logging.googleapis.com",
    "managedkafka.googleapis.com",
    "monitoring.googleapis.com",
    "pubsub.googleapis.com",
    "run.googleapis.com",
    "secretmanager.googleapis.com",
    "servicenetworking.googleapis.com",
    "sqladmin.googleapis.com",
    "storage.googleapis.com",
    "sts.googleapis.com",
  ]
}

# Writes reminders to replace secrets
module "secret_reminders" {
  source = "../../modules/secret_reminders"

  name       = "${local.prefix}-reminder"
  project_id = var.project_id

  depends_on = [module.project_services]
}

module "openai_api_key" {
  source = "../../modules/secret_manager"

  name       = "${local.prefix}-openai-api-key"
  region     = local.region
  project_id = var.project_id
  reminder = {
    every                 = "year"
    notify                = module.ops.ids
    service_account_email = module.secret_reminders.service_account_email
  }

  depends_on = [module.project_services]
}

module "anthropic_api_key" {
  source = "../../modules/secret_manager"

  name       = "${local.prefix}-anthropic-api-key"
  region     = local.region
  project_id = var.project_id
  reminder = {
    every                 = "year"
    notify                = module.ops.ids
    service_account_email = module.secret_reminders.service_account_email
  }

  depends_on = [module.project_services]
}

module "ops" {
  source = "../../modules/notification_channels"

  name           = "${local.prefix}-ops"
  region         = local.region
  project_number = module.project_services.project_number
  emails         = ["ops@example.com", "oncall@example.com"]

  depends_on = [module.project_services]
}
