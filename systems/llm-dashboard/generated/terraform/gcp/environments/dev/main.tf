locals {
  environment = "dev"
  prefix      = "llmdash-dev"
  region      = "asia-northeast1"
  project_id  = "llmdash-dev"
  labels      = { system = "llmdash", environment = local.environment, "managed-by" = "terraform" }
  # Each deployment moves this tag to the image that is to run; Terraform does not choose it.
  image_tag = "env-dev"
}

data "google_project" "this" {}

# Writes reminders to replace secrets
module "secret_reminders" {
  source = "../../modules/secret_reminders"

  name       = "${local.prefix}-reminder"
  project_id = local.project_id
}

module "network" {
  source = "../../modules/vpc"

  name          = "${local.prefix}-network"
  region        = local.region
  private_cidr  = "10.0.64.0/19"
  services_cidr = "10.0.192.0/20"
  nat           = false
  flow_logs     = {}
}

module "edge" {
  source = "../../modules/load_balancer"

  name                      = "${local.prefix}-edge"
  project_id                = local.project_id
  region                    = local.region
  labels                    = local.labels
  domain                    = module.site
  firewall                  = { id = module.shield.id }
  services                  = { frontend = "${local.prefix}-frontend", backend = "${local.prefix}-backend" }
  routes                    = { "/" = "frontend", "/api/*" = "backend", "/ws/*" = "backend" }
  access_log_retention_days = 90
  alarms                    = { "error-rate" = { metric = "errors", above = 1, notify = module.ops.ids } }
}

module "site" {
  source = "../../modules/cloud_dns"

  name  = "${local.prefix}-site"
  names = ["dev.llmdash.example.com"]
  zone  = "llmdash-dev-llmdash-example-com"
}

module "shield" {
  source = "../../modules/cloud_armor"

  name       = "${local.prefix}-shield"
  rule_sets  = ["sqli", "xss", "lfi", "rfi", "rce", "protocolattack", "scannerdetection"]
  free_text  = { paths = ["/api", "/api/*", "/ws", "/ws/*"], except = [] }
  rate_limit = { requests = 2000, seconds = 300 }
}

module "frontend" {
  source = "../../modules/cloud_run_service"

  name                 = "${local.prefix}-frontend"
  description          = "Remix, rendered on the server"
  project_id           = local.project_id
  region               = local.region
  labels               = local.labels
  image                = "${local.region}-docker.pkg.dev/${local.project_id}/${local.prefix}-images/llmdash-frontend:${local.image_tag}"
  memory               = "2048Mi"
  port                 = 3000
  health_path          = "/healthz"
  behind_load_balancer = true
  network              = module.network
  environment = {
    LOG_LEVEL        = "debug"
    PEOPLE_CLIENT_ID = local.project_id
    PEOPLE_ISSUER    = module.people.issuer
    PEOPLE_PROJECT   = local.project_id
  }
  alarms = { latency = { metric = "latency", above = 2, notify = module.ops.ids } }
}

module "backend" {
  source = "../../modules/cloud_run_service"

  name                 = "${local.prefix}-backend"
  description          = "FastAPI, with WebSockets for streamed answers"
  project_id           = local.project_id
  region               = local.region
  labels               = local.labels
  image                = "${local.region}-docker.pkg.dev/${local.project_id}/${local.prefix}-images/llmdash-backend:${local.image_tag}"
  cpu                  = 2
  memory               = "4096Mi"
  port                 = 8000
  health_path          = "/healthz"
  concurrency          = 250
  timeout_seconds      = 3600
  cpu_always_allocated = true
  behind_load_balancer = true
  network              = module.network
  environment = {
    ANTHROPIC_URL     = "https://api.anthropic.com"
    DB_HOST           = "127.0.0.1"
    DB_NAME           = module.db.database
    DB_PORT           = "5432"
    DB_SSLMODE        = "disable"
    DB_USER           = module.db.user_names.backend
    EVENTS_AUTH       = "OAUTHBEARER"
    EVENTS_BOOTSTRAP  = module.events.bootstrap
    EVENTS_GROUP      = "${local.prefix}-backend"
    EVENTS_TOPICS     = "requests,usage"
    EXPORTS_BUCKET    = module.exports.name
    LOG_LEVEL         = "debug"
    MODELS_ENDPOINT   = module.models.endpoint_id
    MODELS_LOCATION   = local.region
    MODELS_MODEL      = "gemini-2.5-pro"
    MODELS_MODELS     = "gemini-2.5-pro,gemini-2.5-flash"
    MODELS_MODEL_IDS  = "gemini-2.5-pro,gemini-2.5-flash"
    MODELS_PROJECT    = local.project_id
    OPENAI_URL        = "https://api.openai.com/v1"
    OTEL_SERVICE_NAME = "backend"
    PEOPLE_CLIENT_ID  = local.project_id
    PEOPLE_ISSUER     = module.people.issuer
    PEOPLE_PROJECT    = local.project_id
  }
  secrets = {
    ANTHROPIC_API_KEY = module.anthropic_api_key.secret_id
    OPENAI_API_KEY    = module.openai_api_key.secret_id
  }
  databases = { db = { connection_name = module.db.connection_name, port = 5432 } }
  buckets   = { exports = { bucket = module.exports.name, role = "roles/storage.objectUser" } }
  project_roles = {
    models = { role = "projects/${local.project_id}/roles/llmdash_dev_models_invoker" }
    events = { role = "roles/managedkafka.client" }
  }
  tracing = true
  alarms = {
    "high-cpu"    = { metric = "cpu", above = 80, notify = module.ops.ids }
    "high-memory" = { metric = "memory", above = 85, notify = module.ops.ids }
  }
}

module "db" {
  source = "../../modules/cloud_sql"

  name             = "${local.prefix}-db"
  region           = local.region
  project_id       = local.project_id
  network          = module.network
  postgres_version = 16
  tier             = "db-g1-small"
  disk             = { max_gb = 200 }
  database         = "llmdash_db"
  backups          = {}
  maintenance      = { day = "SATURDAY", hour = 19 }
  users = {
    backend = { service_account_email = module.backend.service_account_email, access = "readwrite" }
  }
  alarms = {
    "high-cpu"    = { metric = "cpu", above = 80, notify = module.ops.ids }
    "low-storage" = { metric = "used_storage", above = 80, notify = module.ops.ids }
  }
  labels = local.labels
}

module "exports" {
  source = "../../modules/cloud_storage"

  name       = "${local.prefix}-exports"
  region     = local.region
  project_id = local.project_id
  lifecycle_rules = [
    { after_days = 30, storage_class = "NEARLINE" },
    { after_days = 365 },
  ]
}

module "events" {
  source = "../../modules/managed_kafka"

  name       = "${local.prefix}-events"
  region     = local.region
  project_id = local.project_id
  network    = module.network
  topics = {
    requests = { partitions = 3, replication = 3, retention_seconds = 3 * 24 * 60 * 60 }
    usage    = { partitions = 3, replication = 3, retention_seconds = 7 * 24 * 60 * 60 }
  }
  clients = {
    backend = {
      service_account_email = module.backend.service_account_email
      produces              = true
      consumer_group        = "${local.prefix}-backend"
    }
  }
  alarms = { behind = { metric = "lag", above = 10000, notify = module.ops.ids } }
  labels = local.labels
}

module "people" {
  source = "../../modules/identity_platform"

  project_id         = local.project_id
  sign_up            = false
  authorized_domains = ["dev.llmdash.example.com"]
}

module "people_firebase" {
  source = "../../modules/firebase"

  name    = "${local.prefix}-people"
  region  = local.region
  web_app = true
  storage = {
    bucket = module.exports.name
    rules  = <<-EOT
      rules_version = '2';
      service firebase.storage {
        match /b/{bucket}/o {
          match /users/{uid}/{file=**} {
            allow read: if request.auth != null && request.auth.uid == uid;
            allow write: if false;
          }
        }
      }
    EOT
  }
}

module "models" {
  source = "../../modules/vertex_ai"

  name        = "${local.prefix}-models"
  description = "Publisher models by the token, and an endpoint for a model of one's own"
  region      = local.region
  endpoint    = { id = "2079624875", replicas = { min = 0, max = 1 } }
}

module "openai_api_key" {
  source = "../../modules/secret_manager"

  name       = "${local.prefix}-openai-api-key"
  region     = local.region
  project_id = local.project_id
  reminder   = { schedule = "0 0 13 DEC *", notify = module.ops.ids, account = module.secret_reminders }
  labels     = local.labels
}

module "anthropic_api_key" {
  source = "../../modules/secret_manager"

  name       = "${local.prefix}-anthropic-api-key"
  region     = local.region
  project_id = local.project_id
  reminder   = { schedule = "0 0 21 FEB *", notify = module.ops.ids, account = module.secret_reminders }
  labels     = local.labels
}

module "ops" {
  source = "../../modules/notification_channels"

  name            = "${local.prefix}-ops"
  region          = local.region
  project_number  = data.google_project.this.number
  email_addresses = ["ops@example.com", "oncall@example.com"]
  labels          = local.labels
}

module "overview" {
  source = "../../modules/monitoring_dashboard"

  name = "${local.prefix}-overview"
  shown = [
    { name = "edge", charts = module.edge.charts },
    { name = "frontend", charts = module.frontend.charts },
    { name = "backend", charts = module.backend.charts },
    { name = "db", charts = module.db.charts },
    { name = "events", charts = module.events.charts },
  ]
}

# What GitHub Actions may roll out
module "delivery" {
  source = "../../modules/github_actions_deployments"

  project_id            = local.project_id
  service_account_email = "${local.prefix}-delivery-deploy@${local.project_id}.iam.gserviceaccount.com"
  services              = { backend = module.backend, frontend = module.frontend }
}
