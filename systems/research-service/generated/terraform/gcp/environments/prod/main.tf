locals {
  prefix = "airas-prod"
  region = "asia-northeast1"
}

module "audit" {
  source = "../../modules/audit"

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

module "cloud_storage" {
  source = "../../modules/cloud_storage"

  files_logs_force_destroy = var.files_logs_force_destroy
  name_prefix              = var.name_prefix
  project_id               = var.project_id
  region                   = var.region

  depends_on = [module.project_services]
}

module "pubsub" {
  source = "../../modules/pubsub"

  discord_ids = module.discord.ids
  name_prefix = var.name_prefix
  region      = var.region

  depends_on = [module.project_services]
}

module "vertex_ai" {
  source = "../../modules/vertex_ai"

  name_prefix = var.name_prefix

  depends_on = [module.project_services]
}

module "cloud_run" {
  source = "../../modules/cloud_run"

  anthropic_api_key_id                  = module.anthropic_api_key.id
  anthropic_api_key_secret_id           = module.anthropic_api_key.secret_id
  backend_deletion_protection           = var.backend_deletion_protection
  backend_limits_memory                 = var.backend_limits_memory
  backend_log_bucket_enabled            = var.backend_log_bucket_enabled
  backend_otel_service_name_enabled     = var.backend_otel_service_name_enabled
  backend_scaling_max_instance_count    = var.backend_scaling_max_instance_count
  backend_scaling_min_instance_count    = var.backend_scaling_min_instance_count
  backend_tracing_enabled               = var.backend_tracing_enabled
  cache_ca_certificates                 = module.cache.ca_certificates
  cache_connection_condition_expression = module.cache.connection_condition.expression
  cache_connection_condition_title      = module.cache.connection_condition.title
  cache_host                            = module.cache.host
  cache_port                            = module.cache.port
  claude_project_iam_custom_role_name   = module.vertex_ai.claude_project_iam_custom_role_name
  db_connection_name                    = module.db.connection_name
  db_database                           = module.db.database
  db_name                               = module.db.name
  db_user_names_backend                 = module.db.user_names.backend
  db_user_names_runner                  = module.db.user_names.runner
  discord_ids                           = module.discord.ids
  files_storage_bucket_name             = module.cloud_storage.files_storage_bucket_name
  gemini_api_key_id                     = module.gemini_api_key.id
  gemini_api_key_secret_id              = module.gemini_api_key.secret_id
  gh_personal_access_token_id           = module.gh_personal_access_token.id
  gh_personal_access_token_secret_id    = module.gh_personal_access_token.secret_id
  langfuse_public_key_id                = module.langfuse_public_key.id
  langfuse_public_key_secret_id         = module.langfuse_public_key.secret_id
  langfuse_secret_key_id                = module.langfuse_secret_key.id
  langfuse_secret_key_secret_id         = module.langfuse_secret_key.secret_id
  main_id                               = module.main.id
  main_subnet_id                        = module.main.subnet_id
  name_prefix                           = var.name_prefix
  openai_api_key_id                     = module.openai_api_key.id
  openai_api_key_secret_id              = module.openai_api_key.secret_id
  project_id                            = var.project_id
  qdrant_api_key_id                     = module.qdrant_api_key.id
  qdrant_api_key_secret_id              = module.qdrant_api_key.secret_id
  region                                = var.region
  runner_deletion_protection            = var.runner_deletion_protection
  runner_limits_cpu                     = var.runner_limits_cpu
  runner_limits_memory                  = var.runner_limits_memory
  runner_log_bucket_enabled             = var.runner_log_bucket_enabled
  runner_scaling_manual_instance_count  = var.runner_scaling_manual_instance_count
  tasks_pubsub_subscription_id          = module.pubsub.tasks_pubsub_subscription_id
  tasks_pubsub_subscription_name        = module.pubsub.tasks_pubsub_subscription_name
  tasks_pubsub_topic_id                 = module.pubsub.tasks_pubsub_topic_id
  tasks_pubsub_topic_name               = module.pubsub.tasks_pubsub_topic_name
  wandb_api_key_id                      = module.wandb_api_key.id
  wandb_api_key_secret_id               = module.wandb_api_key.secret_id

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

  backend_service_name                        = module.cloud_run.backend_service_name
  discord_ids                                 = module.discord.ids
  name_prefix                                 = var.name_prefix
  project_id                                  = var.project_id
  region                                      = var.region
  site_certificate_manager_certificate_map_id = module.dns.site_certificate_manager_certificate_map_id
  site_dns_managed_zone_name                  = module.dns.site_dns_managed_zone_name
  waf_security_policy_id                      = module.cloud_armor.waf_security_policy_id
  web_keys                                    = var.web_keys
  web_slow_enabled                            = var.web_slow_enabled

  depends_on = [module.project_services]
}

module "monitoring" {
  source = "../../modules/monitoring"

  backend_service_name                = module.cloud_run.backend_service_name
  cache_instance_id                   = module.cache.instance_id
  db_name                             = module.db.name
  discord_email_ids                   = module.discord.email_ids
  name_prefix                         = var.name_prefix
  overview_enabled                    = var.overview_enabled
  project_id                          = var.project_id
  runner_worker_pool_name             = module.cloud_run.runner_worker_pool_name
  spending_specified_amount_units     = var.spending_specified_amount_units
  tasks_dead_pubsub_subscription_name = module.pubsub.tasks_dead_pubsub_subscription_name
  tasks_pubsub_subscription_name      = module.pubsub.tasks_pubsub_subscription_name
  web_url_map_name                    = module.load_balancer.web_url_map_name

  depends_on = [module.project_services]
}

module "pipeline" {
  source = "../../modules/pipeline"

  backend_service_account_email = module.cloud_run.backend_service_account_email
  backend_service_location      = module.cloud_run.backend_service_location
  backend_service_name          = module.cloud_run.backend_service_name
  environment                   = var.environment
  images_location               = module.images.location
  images_repository_id          = module.images.repository_id
  name_prefix                   = var.name_prefix
  project_id                    = var.project_id

  depends_on = [module.project_services]
}

# APIs that the project uses
module "project_services" {
  source = "../../modules/project_services"

  services = [
    "aiplatform.googleapis.com",
    "artifactregistry.googleapis.com",
    "billingbudgets.googleapis.com",
    "certificatemanager.googleapis.com",
    "cloudbuild.googleapis.com",
    "cloudfunctions.googleapis.com",
    "cloudscheduler.googleapis.com",
    "cloudtrace.googleapis.com",
    "compute.googleapis.com",
    "containerscanning.googleapis.com",
    "dns.googleapis.com",
    "iam.googleapis.com",
    "iamcredentials.googleapis.com",
    "logging.googleapis.com",
    "memorystore.googleapis.com",
    "monitoring.googleapis.com",
    "networkconnectivity.googleapis.com",
    "pubsub.googleapis.com",
    "run.googleapis.com",
    "secretmanager.googleapis.com",
    "servicenetworking.googleapis.com",
    "sqladmin.googleapis.com",
    "storage.googleapis.com",
    "sts.googleapis.com",
  ]
}

# Builds the functions that tell chats and pagers
module "notify_build" {
  source = "../../modules/notify_build"

  name       = "${local.prefix}-notify"
  region     = local.region
  project_id = var.project_id

  depends_on = [module.project_services]
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

  name                = "${local.prefix}-main"
  region              = local.region
  private_cidr        = "10.2.64.0/19"
  services_cidr       = "10.2.192.0/20"
  flow_logs           = true
  service_connections = ["gcp-memorystore"]

  depends_on = [module.project_services]
}

module "cache" {
  source = "../../modules/memorystore"

  name       = "${local.prefix}-cache"
  region     = local.region
  project_id = var.project_id
  network    = module.main
  node_type  = "STANDARD_SMALL"
  replicas   = 1
  maintenance = {
    day    = "SATURDAY"
    hour   = 18
    minute = 0
  }
  alarms = {
    full = {
      metric  = "memory"
      above   = 80
      minutes = 5
      notify  = module.discord.ids
    }
    evicting = {
      metric  = "evictions"
      above   = 100
      minutes = 5
      notify  = module.discord.ids
    }
  }
  deletion_protection = true

  depends_on = [module.project_services]
}

module "db" {
  source = "../../modules/cloud_sql"

  name             = "${local.prefix}-db"
  region           = local.region
  network          = module.main
  postgres_version = 16
  tier             = "db-custom-2-13312"
  disk = {
    size_gb = 50
    max_gb  = 200
  }
  high_availability = true
  backups = {
    retained = 30
  }
  maintenance = {
    day  = 6
    hour = 19
  }
  flags = {
    log_min_duration_statement = "1000"
  }
  deletion_protection = true
  labels = {
    system       = "airas"
    environment  = "prod"
    "managed-by" = "terraform"
  }
  project_id = var.project_id
  database   = "airas_db"
  users = {
    backend = {
      service_account_email = module.cloud_run.backend_service_account_email
      access                = "readwrite"
    }
    runner = {
      service_account_email = module.cloud_run.runner_service_account_email
      access                = "readwrite"
    }
  }
  alarms = {
    "high-cpu" = {
      metric  = "cpu"
      above   = 70
      minutes = 10
      notify  = module.discord.ids
    }
    "low-storage" = {
      metric  = "used_storage"
      above   = 90
      minutes = 5
      notify  = module.discord.ids
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
    notify                = module.discord.ids
    service_account_email = module.secret_reminders.service_account_email
  }
  deletion_protection = true

  depends_on = [module.project_services]
}

module "anthropic_api_key" {
  source = "../../modules/secret_manager"

  name       = "${local.prefix}-anthropic-api-key"
  region     = local.region
  project_id = var.project_id
  reminder = {
    every                 = "year"
    notify                = module.discord.ids
    service_account_email = module.secret_reminders.service_account_email
  }
  deletion_protection = true

  depends_on = [module.project_services]
}

module "gemini_api_key" {
  source = "../../modules/secret_manager"

  name       = "${local.prefix}-gemini-api-key"
  region     = local.region
  project_id = var.project_id
  reminder = {
    every                 = "year"
    notify                = module.discord.ids
    service_account_email = module.secret_reminders.service_account_email
  }
  deletion_protection = true

  depends_on = [module.project_services]
}

module "qdrant_api_key" {
  source = "../../modules/secret_manager"

  name       = "${local.prefix}-qdrant-api-key"
  region     = local.region
  project_id = var.project_id
  reminder = {
    every                 = "year"
    notify                = module.discord.ids
    service_account_email = module.secret_reminders.service_account_email
  }
  deletion_protection = true

  depends_on = [module.project_services]
}

module "gh_personal_access_token" {
  source = "../../modules/secret_manager"

  name       = "${local.prefix}-gh-personal-access-token"
  region     = local.region
  project_id = var.project_id
  reminder = {
    every                 = "year"
    notify                = module.discord.ids
    service_account_email = module.secret_reminders.service_account_email
  }
  deletion_protection = true

  depends_on = [module.project_services]
}

module "langfuse_secret_key" {
  source = "../../modules/secret_manager"

  name       = "${local.prefix}-langfuse-secret-key"
  region     = local.region
  project_id = var.project_id
  reminder = {
    every                 = "year"
    notify                = module.discord.ids
    service_account_email = module.secret_reminders.service_account_email
  }
  deletion_protection = true

  depends_on = [module.project_services]
}

module "langfuse_public_key" {
  source = "../../modules/secret_manager"

  name       = "${local.prefix}-langfuse-public-key"
  region     = local.region
  project_id = var.project_id
  reminder = {
    every                 = "year"
    notify                = module.discord.ids
    service_account_email = module.secret_reminders.service_account_email
  }
  deletion_protection = true

  depends_on = [module.project_services]
}

module "wandb_api_key" {
  source = "../../modules/secret_manager"

  name       = "${local.prefix}-wandb-api-key"
  region     = local.region
  project_id = var.project_id
  reminder = {
    every                 = "year"
    notify                = module.discord.ids
    service_account_email = module.secret_reminders.service_account_email
  }
  deletion_protection = true

  depends_on = [module.project_services]
}

# Container images that the team builds
module "images" {
  source = "../../modules/artifact_registry"

  name                = "${local.prefix}-images"
  region              = local.region
  project_id          = var.project_id
  deletion_protection = true

  depends_on = [module.project_services]
}

module "discord" {
  source = "../../modules/notification_channels"

  name           = "${local.prefix}-discord"
  region         = local.region
  project_number = module.project_services.project_number
  emails         = ["ops@airas.example.com", "oncall@airas.example.com"]
  routes = {
    discord = {
      secret_id = module.discord_webhook.id
    }
  }
  build = module.notify_build

  depends_on = [module.project_services]
}

# Webhook of the alarm channel
module "discord_webhook" {
  source = "../../modules/secret_manager"

  name       = "${local.prefix}-discord-webhook"
  region     = local.region
  project_id = var.project_id
  reminder = {
    every                 = "year"
    notify                = module.discord.ids
    service_account_email = module.secret_reminders.service_account_email
  }
  deletion_protection = true

  depends_on = [module.project_services]
}
