locals {
  prefix = "llmdash-dev"
  region = "asia-northeast1"
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
  main_subnet_id                  = module.main.subnet_id
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

  anthropic_api_key_id                    = module.anthropic_api_key.id
  anthropic_api_key_secret_id             = module.anthropic_api_key.secret_id
  backend_deletion_protection             = var.backend_deletion_protection
  backend_log_bucket_enabled              = var.backend_log_bucket_enabled
  backend_log_level_value                 = var.backend_log_level_value
  backend_scaling_max_instance_count      = var.backend_scaling_max_instance_count
  backend_scaling_min_instance_count      = var.backend_scaling_min_instance_count
  db_connection_name                      = module.db.connection_name
  db_database                             = module.db.database
  db_name                                 = module.db.name
  db_user_names_backend                   = module.db.user_names.backend
  events_managed_kafka_cluster_cluster_id = module.kafka.events_managed_kafka_cluster_cluster_id
  exports_storage_bucket_name             = module.cloud_storage.exports_storage_bucket_name
  frontend_deletion_protection            = var.frontend_deletion_protection
  frontend_log_bucket_enabled             = var.frontend_log_bucket_enabled
  frontend_log_level_value                = var.frontend_log_level_value
  frontend_scaling_max_instance_count     = var.frontend_scaling_max_instance_count
  frontend_scaling_min_instance_count     = var.frontend_scaling_min_instance_count
  main_id                                 = module.main.id
  main_subnet_id                          = module.main.subnet_id
  models_project_iam_custom_role_name     = module.vertex_ai.models_project_iam_custom_role_name
  models_vertex_ai_endpoint_id            = module.vertex_ai.models_vertex_ai_endpoint_id
  name_prefix                             = var.name_prefix
  openai_api_key_id                       = module.openai_api_key.id
  openai_api_key_secret_id                = module.openai_api_key.secret_id
  ops_ids                                 = module.ops.ids
  project_id                              = var.project_id
  region                                  = var.region

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
  db_name                                 = module.db.name
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

  backend_service_account_email  = module.cloud_run.backend_service_account_email
  backend_service_location       = module.cloud_run.backend_service_location
  backend_service_name           = module.cloud_run.backend_service_name
  environment                    = var.environment
  frontend_service_account_email = module.cloud_run.frontend_service_account_email
  frontend_service_location      = module.cloud_run.frontend_service_location
  frontend_service_name          = module.cloud_run.frontend_service_name
  images_location                = module.images.location
  images_repository_id           = module.images.repository_id
  name_prefix                    = var.name_prefix
  project_id                     = var.project_id

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

module "main" {
  source = "../../modules/vpc"

  name          = "${local.prefix}-main"
  region        = local.region
  private_cidr  = "10.0.64.0/19"
  services_cidr = "10.0.192.0/20"
  flow_logs     = true

  depends_on = [module.project_services]
}

module "db" {
  source = "../../modules/cloud_sql"

  name             = "${local.prefix}-db"
  region           = local.region
  network          = module.main
  postgres_version = 16
  tier             = "db-g1-small"
  disk = {
    max_gb = 200
  }
  backups = {}
  maintenance = {
    day  = 6
    hour = 19
  }
  labels = {
    system       = "llmdash"
    environment  = "dev"
    "managed-by" = "terraform"
  }
  project_id = var.project_id
  database   = "llmdash_db"
  users = {
    backend = {
      service_account_email = module.cloud_run.backend_service_account_email
      access                = "readwrite"
    }
  }
  alarms = {
    "high-cpu" = {
      metric  = "cpu"
      above   = 80
      minutes = 5
      notify  = module.ops.ids
    }
    "low-storage" = {
      metric  = "used_storage"
      above   = 80
      minutes = 5
      notify  = module.ops.ids
    }
  }

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

# Container images that the team builds
module "images" {
  source = "../../modules/artifact_registry"

  name       = "${local.prefix}-images"
  region     = local.region
  project_id = var.project_id

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
