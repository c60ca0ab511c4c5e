locals {
  prefix = "todo-dev"
  region = "asia-northeast1"
}

module "artifact_registry" {
  source = "../../modules/artifact_registry"

  name_prefix = var.name_prefix
  project_id  = var.project_id
  region      = var.region

  depends_on = [module.project_services]
}

module "cloud_armor" {
  source = "../../modules/cloud_armor"

  name_prefix = var.name_prefix

  depends_on = [module.project_services]
}

module "vpc" {
  source = "../../modules/vpc"

  main_ip_cidr_range            = var.main_ip_cidr_range
  main_log_config_enabled       = var.main_log_config_enabled
  main_osaka_ip_cidr_range      = var.main_osaka_ip_cidr_range
  main_osaka_log_config_enabled = var.main_osaka_log_config_enabled
  main_services_address         = var.main_services_address
  name_prefix                   = var.name_prefix
  region                        = var.region

  depends_on = [module.project_services]
}

module "cloud_sql" {
  source = "../../modules/cloud_sql"

  api_service_account_email                  = module.cloud_run.api_service_account_email
  db_connections_condition_threshold_value   = var.db_connections_condition_threshold_value
  db_deletion_protection                     = var.db_deletion_protection
  db_replica_keys                            = var.db_replica_keys
  db_settings_availability_type              = var.db_settings_availability_type
  db_settings_deletion_protection_enabled    = var.db_settings_deletion_protection_enabled
  db_settings_tier                           = var.db_settings_tier
  environment                                = var.environment
  main_service_networking_connection_network = module.vpc.main_service_networking_connection_network
  name_prefix                                = var.name_prefix
  ops_ids                                    = module.ops.ids
  project_id                                 = var.project_id
  region                                     = var.region

  depends_on = [module.project_services]
}

module "cloud_run" {
  source = "../../modules/cloud_run"

  api_deletion_protection                  = var.api_deletion_protection
  api_log_bucket_enabled                   = var.api_log_bucket_enabled
  api_scaling_max_instance_count           = var.api_scaling_max_instance_count
  api_token_id                             = module.api_token.id
  api_token_secret_id                      = module.api_token.secret_id
  db_api_sql_user_name                     = module.cloud_sql.db_api_sql_user_name
  db_sql_database_instance_connection_name = module.cloud_sql.db_sql_database_instance_connection_name
  db_sql_database_instance_name            = module.cloud_sql.db_sql_database_instance_name
  db_sql_database_name                     = module.cloud_sql.db_sql_database_name
  main_network_id                          = module.vpc.main_network_id
  main_subnetwork_id                       = module.vpc.main_subnetwork_id
  name_prefix                              = var.name_prefix
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

module "load_balancer" {
  source = "../../modules/load_balancer"

  api_service_name                            = module.cloud_run.api_service_name
  name_prefix                                 = var.name_prefix
  ops_ids                                     = module.ops.ids
  project_id                                  = var.project_id
  region                                      = var.region
  site_certificate_manager_certificate_map_id = module.dns.site_certificate_manager_certificate_map_id
  site_dns_managed_zone_name                  = module.dns.site_dns_managed_zone_name
  waf_security_policy_id                      = module.cloud_armor.waf_security_policy_id
  web_keys                                    = var.web_keys

  depends_on = [module.project_services]
}

module "monitoring" {
  source = "../../modules/monitoring"

  api_service_name                = module.cloud_run.api_service_name
  db_sql_database_instance_name   = module.cloud_sql.db_sql_database_instance_name
  name_prefix                     = var.name_prefix
  ops_email_ids                   = module.ops.email_ids
  project_id                      = var.project_id
  spending_specified_amount_units = var.spending_specified_amount_units
  web_url_map_name                = module.load_balancer.web_url_map_name

  depends_on = [module.project_services]
}

module "pipeline" {
  source = "../../modules/pipeline"

  api_service_account_email                    = module.cloud_run.api_service_account_email
  api_service_location                         = module.cloud_run.api_service_location
  api_service_name                             = module.cloud_run.api_service_name
  environment                                  = var.environment
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
    "artifactregistry.googleapis.com",
    "billingbudgets.googleapis.com",
    "certificatemanager.googleapis.com",
    "cloudscheduler.googleapis.com",
    "cloudtrace.googleapis.com",
    "compute.googleapis.com",
    "containerscanning.googleapis.com",
    "dns.googleapis.com",
    "iam.googleapis.com",
    "iamcredentials.googleapis.com",
    "logging.googleapis.com",
    "monitoring.googleapis.com",
    "run.googleapis.com",
    "secretmanager.googleapis.com",
    "servicenetworking.googleapis.com",
    "sqladmin.googleapis.com",
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

# Value of the X-API-TOKEN header
module "api_token" {
  source = "../../modules/secret_manager"

  name       = "${local.prefix}-api-token"
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
