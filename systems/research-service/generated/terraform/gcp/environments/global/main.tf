locals {
  environment = "global"
  prefix      = "airas-global"
  region      = "asia-northeast1"
  labels = {
    system       = "airas"
    environment  = local.environment
    "managed-by" = "terraform"
  }
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
    "iam.googleapis.com",
    "logging.googleapis.com",
    "monitoring.googleapis.com",
    "pubsub.googleapis.com",
    "run.googleapis.com",
    "secretmanager.googleapis.com",
    "storage.googleapis.com",
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

# Cloud Monitoring notification channel
module "discord" {
  source = "../../modules/notification_channels"

  name           = "${local.prefix}-discord"
  region         = local.region
  project_number = module.project_services.project_number
  emails         = ["ops@airas.example.com", "oncall@airas.example.com"]
  routes         = { discord = { secret_id = module.discord_webhook.id } }
  build          = module.notify_build

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

  depends_on = [module.project_services]
}

# Cloud Billing budget
module "spending" {
  source = "../../modules/billing_budget"

  name            = "${local.prefix}-spending"
  billing_account = "000000-000000-000000"
  project_number  = module.project_services.project_number
  limit           = { amount = "20", currency = "USD" }
  notify          = module.discord.email_ids

  depends_on = [module.project_services]
}

# Cloud Audit Logs and Cloud Asset Inventory
module "trail" {
  source = "../../modules/audit_logs"

  name       = "${local.prefix}-trail"
  region     = local.region
  project_id = var.project_id
  trail      = { retention_days = 365 }

  depends_on = [module.project_services]
}
