module "audit" {
  source = "../../modules/audit"

  name_prefix = var.name_prefix
  project_id  = var.project_id
  region      = var.region

  depends_on = [module.project_services]
}

module "secret_manager" {
  source = "../../modules/secret_manager"

  anthropic_api_key_deletion_protection                  = var.anthropic_api_key_deletion_protection
  anthropic_api_key_enabled                              = var.anthropic_api_key_enabled
  anthropic_api_key_version_destroy_ttl                  = var.anthropic_api_key_version_destroy_ttl
  discord_functions_monitoring_notification_channel_name = module.monitoring.discord_functions_monitoring_notification_channel_name
  discord_monitoring_notification_channel_names          = module.monitoring.discord_monitoring_notification_channel_names
  discord_webhook_deletion_protection                    = var.discord_webhook_deletion_protection
  discord_webhook_version_destroy_ttl                    = var.discord_webhook_version_destroy_ttl
  gemini_api_key_deletion_protection                     = var.gemini_api_key_deletion_protection
  gemini_api_key_enabled                                 = var.gemini_api_key_enabled
  gemini_api_key_version_destroy_ttl                     = var.gemini_api_key_version_destroy_ttl
  gh_personal_access_token_deletion_protection           = var.gh_personal_access_token_deletion_protection
  gh_personal_access_token_enabled                       = var.gh_personal_access_token_enabled
  gh_personal_access_token_version_destroy_ttl           = var.gh_personal_access_token_version_destroy_ttl
  langfuse_public_key_deletion_protection                = var.langfuse_public_key_deletion_protection
  langfuse_public_key_enabled                            = var.langfuse_public_key_enabled
  langfuse_public_key_version_destroy_ttl                = var.langfuse_public_key_version_destroy_ttl
  langfuse_secret_key_deletion_protection                = var.langfuse_secret_key_deletion_protection
  langfuse_secret_key_enabled                            = var.langfuse_secret_key_enabled
  langfuse_secret_key_version_destroy_ttl                = var.langfuse_secret_key_version_destroy_ttl
  name_prefix                                            = var.name_prefix
  openai_api_key_deletion_protection                     = var.openai_api_key_deletion_protection
  openai_api_key_enabled                                 = var.openai_api_key_enabled
  openai_api_key_version_destroy_ttl                     = var.openai_api_key_version_destroy_ttl
  project_id                                             = var.project_id
  qdrant_api_key_deletion_protection                     = var.qdrant_api_key_deletion_protection
  qdrant_api_key_enabled                                 = var.qdrant_api_key_enabled
  qdrant_api_key_version_destroy_ttl                     = var.qdrant_api_key_version_destroy_ttl
  region                                                 = var.region
  wandb_api_key_deletion_protection                      = var.wandb_api_key_deletion_protection
  wandb_api_key_enabled                                  = var.wandb_api_key_enabled
  wandb_api_key_version_destroy_ttl                      = var.wandb_api_key_version_destroy_ttl

  depends_on = [module.project_services]
}

module "monitoring" {
  source = "../../modules/monitoring"

  discord_webhook_secret_manager_secret_id = module.secret_manager.discord_webhook_secret_manager_secret_id
  name_prefix                              = var.name_prefix
  overview_enabled                         = var.overview_enabled
  project_id                               = var.project_id
  region                                   = var.region
  spending_specified_amount_units          = var.spending_specified_amount_units

  depends_on = [module.project_services]
}

# APIs that the project uses
module "project_services" {
  source = "../../modules/project_services"

  services = [
    "artifactregistry.googleapis.com",
    "billingbudgets.googleapis.com",
    "cloudbuild.googleapis.com",
    "cloudfunctions.googleapis.com",
    "cloudscheduler.googleapis.com",
    "logging.googleapis.com",
    "monitoring.googleapis.com",
    "pubsub.googleapis.com",
    "run.googleapis.com",
    "secretmanager.googleapis.com",
    "storage.googleapis.com",
  ]
}
