locals {
  environment = "prod"
  prefix      = "todo-prod"
  region      = "asia-northeast1"
  project_id  = "todo-prod"
  labels      = { system = "todo", environment = local.environment, "managed-by" = "terraform" }
  # Each deployment moves this tag to the image that is to run; Terraform does not choose it.
  image_tag = "env-prod"
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
  private_cidr  = "10.1.1.0/24"
  services_cidr = "10.1.192.0/20"
  subnets       = { osaka = { region = "asia-northeast2", cidr = "10.1.2.0/24" } }
  nat           = false
  flow_logs     = { retention_days = 90, project_id = local.project_id, deletion_protection = true }
}

# Accepted (error-alarm-coarse): The document sets the threshold at 5 %.
module "web" {
  source = "../../modules/load_balancer"

  name                      = "${local.prefix}-web"
  project_id                = local.project_id
  region                    = local.region
  labels                    = local.labels
  domain                    = module.site
  firewall                  = { id = module.waf.id }
  services                  = { api = "${local.prefix}-api" }
  routes                    = { "/" = "api" }
  access_log_retention_days = 90
  alarms = {
    "error-rate" = { metric = "errors", above = 5, notify = module.ops.ids }
    latency      = { metric = "latency", above = 1, notify = module.ops.ids }
  }
  deletion_protection = true
}

module "site" {
  source = "../../modules/cloud_dns"

  name  = "${local.prefix}-site"
  names = ["todo.example.com"]
  zone  = "todo-todo-example-com"
}

# Accepted (firewall-countries-regime): The document asks for both; GDPR and CCPA protect those who travel.
module "waf" {
  source = "../../modules/cloud_armor"

  name              = "${local.prefix}-waf"
  rule_sets         = ["sqli", "xss", "lfi", "rfi", "rce", "protocolattack", "scannerdetection", "cve", "java"]
  rate_limit        = { requests = 2000, seconds = 300 }
  allowed_countries = ["JP"]
}

module "api" {
  source = "../../modules/cloud_run_service"

  name                 = "${local.prefix}-api"
  description          = "FastAPI container"
  project_id           = local.project_id
  region               = local.region
  labels               = local.labels
  image                = "${local.region}-docker.pkg.dev/${local.project_id}/${local.prefix}-images/todo-api:${local.image_tag}"
  memory               = "2048Mi"
  port                 = 8000
  health_path          = "/health-check"
  instances            = { min = 1, max = 10 }
  concurrency          = 100
  behind_load_balancer = true
  network              = module.network
  environment = {
    DB_HOST           = "127.0.0.1"
    DB_NAME           = module.db.database
    DB_PORT           = "5432"
    DB_SSLMODE        = "disable"
    DB_USER           = module.db.user_names.api
    OTEL_SERVICE_NAME = "api"
  }
  secrets            = { API_TOKEN = module.api_token.secret_id }
  databases          = { db = { connection_name = module.db.connection_name, port = 5432 } }
  tracing            = true
  log_retention_days = 90
  alarms = {
    "high-cpu"      = { metric = "cpu", above = 80, notify = module.ops.ids }
    "high-memory"   = { metric = "memory", above = 80, notify = module.ops.ids }
    "low-instances" = { metric = "instances", below = 1, notify = module.ops.ids }
  }
  deletion_protection = true
}

# Accepted (previous-generation-instance): The document names these classes; a change is proposed by sekkei savings.
# Accepted (replica-unread): The document asks for a replica; the code reads from it once it knows a second connection.
module "db" {
  source = "../../modules/cloud_sql"

  name              = "${local.prefix}-db"
  region            = local.region
  project_id        = local.project_id
  network           = module.network
  postgres_version  = 15
  tier              = "db-custom-2-7680"
  disk              = { max_gb = 100 }
  high_availability = true
  replicas          = 1
  database          = "todo_db"
  backups           = {}
  maintenance       = { day = "SATURDAY", hour = 19 }
  users             = { api = { service_account_email = module.api.service_account_email, access = "readwrite" } }
  alarms = {
    "high-cpu"    = { metric = "cpu", above = 80, notify = module.ops.ids }
    connections   = { metric = "connections", above = 300, notify = module.ops.ids }
    "low-storage" = { metric = "used_storage", above = 80, notify = module.ops.ids }
  }
  deletion_protection = true
  labels              = local.labels
}

# Value of the X-API-TOKEN header
module "api_token" {
  source = "../../modules/secret_manager"

  name                = "${local.prefix}-api-token"
  region              = local.region
  project_id          = local.project_id
  reminder            = { schedule = "0 0 17 JUN *", notify = module.ops.ids, account = module.secret_reminders }
  deletion_protection = true
  labels              = local.labels
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
    { name = "web", charts = module.web.charts },
    { name = "api", charts = module.api.charts },
    { name = "db", charts = module.db.charts },
  ]
}

# What GitHub Actions may roll out
module "delivery" {
  source = "../../modules/github_actions_deployments"

  project_id            = local.project_id
  service_account_email = "${local.prefix}-delivery-deploy@${local.project_id}.iam.gserviceaccount.com"
  services              = { api = module.api }
}
