locals {
  environment = "dev"
  prefix      = "airas-dev"
  region      = "asia-northeast1"
  project_id  = "airas-dev"
  labels      = { system = "airas", environment = local.environment, "managed-by" = "terraform" }
  # Each deployment moves this tag to the image that is to run; Terraform does not choose it.
  image_tag = "env-dev"

  # What backend and runner have alike.
  shared_environment = {
    ANTHROPIC_URL    = "https://api.anthropic.com"
    CACHE_CA         = module.cache.ca_certificates
    CACHE_HOST       = module.cache.host
    CACHE_PORT       = module.cache.port
    CACHE_TLS        = "true"
    CACHE_USER       = "default"
    CLAUDE_LOCATION  = local.region
    CLAUDE_MODEL     = "claude-sonnet-4-5@20250929"
    CLAUDE_MODELS    = "claude-sonnet-4-5@20250929"
    CLAUDE_MODEL_IDS = "claude-sonnet-4-5@20250929"
    CLAUDE_PROJECT   = local.project_id
    DB_HOST          = "127.0.0.1"
    DB_NAME          = module.db.database
    DB_PORT          = "5432"
    DB_SSLMODE       = "disable"
    FILES_BUCKET     = module.files.name
    GEMINI_URL       = "https://generativelanguage.googleapis.com"
    GITHUB_URL       = "https://api.github.com"
    LANGFUSE_URL     = "https://cloud.langfuse.com"
    OPENAI_URL       = "https://api.openai.com/v1"
    QDRANT_URL       = "https://airas.cloud.qdrant.io"
    WANDB_URL        = "https://api.wandb.ai"
  }

  shared_secrets = {
    ANTHROPIC_API_KEY        = module.anthropic_api_key.secret_id
    GEMINI_API_KEY           = module.gemini_api_key.secret_id
    GH_PERSONAL_ACCESS_TOKEN = module.gh_personal_access_token.secret_id
    LANGFUSE_PUBLIC_KEY      = module.langfuse_public_key.secret_id
    LANGFUSE_SECRET_KEY      = module.langfuse_secret_key.secret_id
    OPENAI_API_KEY           = module.openai_api_key.secret_id
    QDRANT_API_KEY           = module.qdrant_api_key.secret_id
    WANDB_API_KEY            = module.wandb_api_key.secret_id
  }
}

data "google_project" "this" {}

# Builds the functions that tell chats and pagers
module "notify_build" {
  source = "../../modules/notify_build"

  name       = "${local.prefix}-notify"
  region     = local.region
  project_id = local.project_id
}

# Writes reminders to replace secrets
module "secret_reminders" {
  source = "../../modules/secret_reminders"

  name       = "${local.prefix}-reminder"
  project_id = local.project_id
}

module "network" {
  source = "../../modules/vpc"

  name                = "${local.prefix}-network"
  region              = local.region
  private_cidr        = "10.0.64.0/19"
  services_cidr       = "10.0.192.0/20"
  nat                 = false
  service_connections = ["gcp-memorystore"]
}

module "web" {
  source = "../../modules/load_balancer"

  name                      = "${local.prefix}-web"
  project_id                = local.project_id
  region                    = local.region
  labels                    = local.labels
  domain                    = module.site
  services                  = { backend = "${local.prefix}-backend" }
  routes                    = { "/" = "backend" }
  access_log_retention_days = 90
  alarms                    = { "error-rate" = { metric = "errors", above = 5, notify = module.discord.ids } }
}

module "site" {
  source = "../../modules/cloud_dns"

  name  = "${local.prefix}-site"
  names = ["api.dev.airas.example.com"]
  zone  = "airas-api-dev-airas-example-com"
}

module "backend" {
  source = "../../modules/cloud_run_service"

  name                 = "${local.prefix}-backend"
  description          = "FastAPI"
  project_id           = local.project_id
  region               = local.region
  labels               = local.labels
  image                = "${local.region}-docker.pkg.dev/${local.project_id}/${local.prefix}-images/airas-backend:${local.image_tag}"
  port                 = 8000
  health_path          = "/health"
  instances            = { min = 1, max = 1 }
  behind_load_balancer = true
  network              = module.network
  environment = merge(local.shared_environment, {
    DB_USER     = module.db.user_names.backend
    TASKS_TOPIC = module.tasks.topic_id
  })
  secrets   = local.shared_secrets
  databases = { db = { connection_name = module.db.connection_name, port = 5432 } }
  buckets   = { files = { bucket = module.files.name, role = "roles/storage.objectUser" } }
  topics    = { tasks = { topic = module.tasks.topic_id } }
  project_roles = {
    cache  = { role = "roles/memorystore.dbConnectionUser", condition = module.cache.connection_condition }
    claude = { role = "projects/${local.project_id}/roles/airas_dev_claude_invoker" }
  }
  alarms = {
    "high-cpu"    = { metric = "cpu", above = 80, notify = module.discord.ids }
    "high-memory" = { metric = "memory", above = 85, notify = module.discord.ids }
  }
}

module "runner" {
  source = "../../modules/cloud_run_worker_pool"

  name        = "${local.prefix}-runner"
  description = "Research tasks, off the request path (Celery)"
  project_id  = local.project_id
  region      = local.region
  labels      = local.labels
  image       = "${local.region}-docker.pkg.dev/${local.project_id}/${local.prefix}-images/airas-backend:${local.image_tag}"
  args        = ["celery", "--app", "airas.tasks", "worker"]
  memory      = "2048Mi"
  network     = module.network
  environment = merge(local.shared_environment, {
    DB_USER            = module.db.user_names.runner
    OTEL_SERVICE_NAME  = "runner"
    TASKS_SUBSCRIPTION = module.tasks.subscription_id
  })
  secrets       = local.shared_secrets
  databases     = { db = { connection_name = module.db.connection_name, port = 5432 } }
  buckets       = { files = { bucket = module.files.name, role = "roles/storage.objectUser" } }
  subscriptions = { tasks = { subscription = module.tasks.subscription_id } }
  project_roles = {
    cache  = { role = "roles/memorystore.dbConnectionUser", condition = module.cache.connection_condition }
    claude = { role = "projects/${local.project_id}/roles/airas_dev_claude_invoker" }
  }
  tracing = true
  alarms = {
    "high-cpu"    = { metric = "cpu", above = 80, notify = module.discord.ids }
    "high-memory" = { metric = "memory", above = 85, notify = module.discord.ids }
  }
}

module "tasks" {
  source = "../../modules/pubsub_queue"

  name                 = "${local.prefix}-tasks"
  region               = local.region
  project_number       = data.google_project.this.number
  ack_deadline_seconds = 600
  retention_seconds    = 7 * 24 * 60 * 60
  alarms = {
    failed  = { metric = "dead_letters", above = 0, notify = module.discord.ids }
    waiting = { metric = "age", above = 7200, notify = module.discord.ids }
  }
  labels = local.labels
}

module "cache" {
  source = "../../modules/memorystore"

  name        = "${local.prefix}-cache"
  region      = local.region
  project_id  = local.project_id
  network     = module.network
  node_type   = "SHARED_CORE_NANO"
  maintenance = { day = "SATURDAY", hour = 18, minute = 0 }
  alarms = {
    full     = { metric = "memory", above = 80, notify = module.discord.ids }
    evicting = { metric = "evictions", above = 100, notify = module.discord.ids }
  }
  labels = local.labels
}

# Accepted (previous-generation-instance): The document names db.t3.small for development.
module "db" {
  source = "../../modules/cloud_sql"

  name             = "${local.prefix}-db"
  region           = local.region
  project_id       = local.project_id
  network          = module.network
  postgres_version = 16
  tier             = "db-g1-small"
  disk             = { max_gb = 50 }
  database         = "airas_db"
  backups          = {}
  maintenance      = { day = "SATURDAY", hour = 19 }
  flags            = { log_min_duration_statement = "1000" }
  users = {
    backend = { service_account_email = module.backend.service_account_email, access = "readwrite" }
    runner  = { service_account_email = module.runner.service_account_email, access = "readwrite" }
  }
  alarms = {
    "high-cpu"    = { metric = "cpu", above = 70, minutes = 10, notify = module.discord.ids }
    "low-storage" = { metric = "used_storage", above = 75, notify = module.discord.ids }
  }
  labels = local.labels
}

# LaTeX and PDF that the tasks write
module "files" {
  source = "../../modules/cloud_storage"

  name                      = "${local.prefix}-files"
  region                    = local.region
  project_id                = local.project_id
  lifecycle_rules           = [{ after_days = 90, storage_class = "NEARLINE" }]
  access_log_retention_days = 90
}

module "openai_api_key" {
  source = "../../modules/secret_manager"

  name       = "${local.prefix}-openai-api-key"
  region     = local.region
  project_id = local.project_id
  reminder   = { schedule = "0 0 26 APR *", notify = module.discord.ids, account = module.secret_reminders }
  labels     = local.labels
}

module "anthropic_api_key" {
  source = "../../modules/secret_manager"

  name       = "${local.prefix}-anthropic-api-key"
  region     = local.region
  project_id = local.project_id
  reminder   = { schedule = "0 0 16 MAR *", notify = module.discord.ids, account = module.secret_reminders }
  labels     = local.labels
}

module "gemini_api_key" {
  source = "../../modules/secret_manager"

  name       = "${local.prefix}-gemini-api-key"
  region     = local.region
  project_id = local.project_id
  reminder   = { schedule = "0 0 25 NOV *", notify = module.discord.ids, account = module.secret_reminders }
  labels     = local.labels
}

module "qdrant_api_key" {
  source = "../../modules/secret_manager"

  name       = "${local.prefix}-qdrant-api-key"
  region     = local.region
  project_id = local.project_id
  reminder   = { schedule = "0 0 10 AUG *", notify = module.discord.ids, account = module.secret_reminders }
  labels     = local.labels
}

module "gh_personal_access_token" {
  source = "../../modules/secret_manager"

  name       = "${local.prefix}-gh-personal-access-token"
  region     = local.region
  project_id = local.project_id
  reminder   = { schedule = "0 0 24 JAN *", notify = module.discord.ids, account = module.secret_reminders }
  labels     = local.labels
}

module "langfuse_secret_key" {
  source = "../../modules/secret_manager"

  name       = "${local.prefix}-langfuse-secret-key"
  region     = local.region
  project_id = local.project_id
  reminder   = { schedule = "0 0 15 JUN *", notify = module.discord.ids, account = module.secret_reminders }
  labels     = local.labels
}

module "langfuse_public_key" {
  source = "../../modules/secret_manager"

  name       = "${local.prefix}-langfuse-public-key"
  region     = local.region
  project_id = local.project_id
  reminder   = { schedule = "0 0 8 FEB *", notify = module.discord.ids, account = module.secret_reminders }
  labels     = local.labels
}

module "wandb_api_key" {
  source = "../../modules/secret_manager"

  name       = "${local.prefix}-wandb-api-key"
  region     = local.region
  project_id = local.project_id
  reminder   = { schedule = "0 0 20 OCT *", notify = module.discord.ids, account = module.secret_reminders }
  labels     = local.labels
}

module "discord" {
  source = "../../modules/notification_channels"

  name            = "${local.prefix}-discord"
  region          = local.region
  project_number  = data.google_project.this.number
  email_addresses = ["ops@airas.example.com", "oncall@airas.example.com"]
  routes          = { discord = { secret_id = module.discord_webhook.id } }
  build           = module.notify_build
  labels          = local.labels
}

# Webhook of the alarm channel
module "discord_webhook" {
  source = "../../modules/secret_manager"

  name       = "${local.prefix}-discord-webhook"
  region     = local.region
  project_id = local.project_id
  reminder   = { schedule = "0 0 17 JUN *", notify = module.discord.ids, account = module.secret_reminders }
  labels     = local.labels
}

module "overview" {
  source = "../../modules/monitoring_dashboard"

  name = "${local.prefix}-overview"
  shown = [
    { name = "web", charts = module.web.charts },
    { name = "backend", charts = module.backend.charts },
    { name = "runner", charts = module.runner.charts },
    { name = "tasks", charts = module.tasks.charts },
    { name = "cache", charts = module.cache.charts },
    { name = "db", charts = module.db.charts },
  ]
}

# What GitHub Actions may roll out
module "delivery" {
  source = "../../modules/github_actions_deployments"

  project_id            = local.project_id
  service_account_email = "${local.prefix}-delivery-deploy@${local.project_id}.iam.gserviceaccount.com"
  services              = { backend = module.backend }
  worker_pools          = { runner = module.runner }
}
