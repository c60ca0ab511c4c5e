locals {
  environment = "dev"
  prefix      = "todo-dev"
  region      = "ap-northeast-1"
  account_id  = "123456789012"
  tags        = { system = "todo", environment = local.environment, "managed-by" = "terraform" }
  # What no role made here exceeds: made by the root of the account.
  permissions_boundary = "arn:aws:iam::${local.account_id}:policy/${local.prefix}-boundary"
  # Each deployment moves this tag to the image that is to run; Terraform does not choose it.
  image_tag = "env-dev"
}

# The cluster that all containers run in
module "ecs_cluster" {
  source = "../../modules/ecs_cluster"

  name    = local.prefix
  network = module.network
}

module "network" {
  source = "../../modules/vpc"

  name       = "${local.prefix}-network"
  cidr_block = "10.0.0.0/16"
  zones = {
    a = { public = "10.0.1.0/24", private = "10.0.10.0/24", data = "10.0.128.0/20" }
    c = { public = "10.0.2.0/24", private = "10.0.20.0/24", data = "10.0.144.0/20" }
  }
  nat = { count = 1 }
}

# Accepted (error-alarm-coarse): The document sets the threshold at 5 %.
module "web" {
  source = "../../modules/load_balancer"

  name     = "${local.prefix}-web"
  network  = module.network
  domain   = module.site
  firewall = { arn = module.waf.arn }
  services = {
    api = { connection = module.api.connection, health_check_path = "/health-check", drain_timeout = 30 }
  }
  default_service = "api"
  alarms = {
    "error-rate" = { metric = "errors", above = 5, notify = [module.ops.topic_arn] }
    latency      = { metric = "latency", above = 1, notify = [module.ops.topic_arn] }
  }
  deletion_protection = false
}

module "site" {
  source = "../../modules/route53"

  name        = "${local.prefix}-site"
  domain_name = "dev.todo.example.com"
  zone        = "dev.todo.example.com"
}

# Accepted (firewall-countries-regime): The document asks for both; GDPR and CCPA protect those who travel.
module "waf" {
  source = "../../modules/waf"

  name          = "${local.prefix}-waf"
  managed_rules = { common = {}, "sql-injection" = {}, "known-bad-inputs" = {} }
  rate_limit    = { requests = 2000, seconds = 300 }
  countries     = { allow = ["JP"] }
}

# FastAPI container
module "api" {
  source = "../../modules/ecs_service"

  name            = "${local.prefix}-api"
  cluster         = module.ecs_cluster
  network         = module.network
  image           = "${local.account_id}.dkr.ecr.${local.region}.amazonaws.com/${local.prefix}/todo-api:${local.image_tag}"
  repository_arns = ["arn:aws:ecr:${local.region}:${local.account_id}:repository/${local.prefix}/todo-api"]
  port            = 8000
  cpu             = 512
  memory          = 1024
  tasks           = { min = 1, max = 2, target_cpu = 70 }
  environment = {
    DB_HOST       = module.db.address
    DB_NAME       = module.db.database_name
    DB_PORT       = module.db.connection.port
    DB_SECRET_ARN = module.db.secret_arns.api
    DB_SSLMODE    = "require"
  }
  secrets = {
    API_TOKEN   = module.api_token.arn
    DB_PASSWORD = "${module.db.secret_arns.api}:password::"
    DB_USER     = "${module.db.secret_arns.api}:username::"
  }
  restart_on         = { "db-password" = module.db.password_versions.api }
  policies           = { db = module.db.credentials_policies.api }
  connections        = { db = module.db.connection }
  load_balancer      = module.web.targets.api
  tracing            = true
  log_retention_days = 7
  tell_rollbacks     = { ops = module.ops.topic_arn }
  alarms = {
    "high-cpu"      = { metric = "cpu", above = 80, notify = [module.ops.topic_arn] }
    "high-memory"   = { metric = "memory", above = 80, notify = [module.ops.topic_arn] }
    "low-instances" = { metric = "running_tasks", below = 1, notify = [module.ops.topic_arn] }
  }
  permissions_boundary = local.permissions_boundary
}

# Accepted (previous-generation-instance): The document names these classes; a change is proposed by sekkei savings.
# Accepted (replica-unread): The document asks for a replica; the code reads from it once it knows a second connection.
module "db" {
  source = "../../modules/rds"

  name                      = "${local.prefix}-db"
  network                   = module.network
  engine_version            = "15"
  instance_class            = "db.t3.micro"
  storage                   = { size_gib = 20, max_gib = 100 }
  database_name             = "todo_db"
  backups                   = { days = 7, keep_after_deletion = false }
  maintenance_window        = "sat:19:00-sat:20:00"
  apply_immediately         = true
  deletion_protection       = false
  users                     = { api = { access = "readwrite" } }
  cluster                   = module.ecs_cluster
  permissions_boundary      = local.permissions_boundary
  credentials_recovery_days = 0
  alarms = {
    "high-cpu"    = { metric = "cpu", above = 80, notify = [module.ops.topic_arn] }
    connections   = { metric = "connections", above = 60, notify = [module.ops.topic_arn] }
    "low-storage" = { metric = "free_storage", below = 4 * 1024 * 1024 * 1024, notify = [module.ops.topic_arn] }
  }
}

module "api_token" {
  source = "../../modules/secrets_manager"

  name                 = "${local.prefix}-api-token"
  description          = "Value of the X-API-TOKEN header"
  recovery_days        = 0
  reminder             = { schedule = "cron(0 0 19 MAY ? *)", topics = { ops = module.ops } }
  permissions_boundary = local.permissions_boundary
}

module "ops" {
  source = "../../modules/sns_topic"

  name            = "${local.prefix}-ops"
  email_addresses = ["ops@example.com", "oncall@example.com"]
  takes_events    = true
}

module "overview" {
  source = "../../modules/cloudwatch_dashboard"

  name = "${local.prefix}-overview"
  shown = [
    { name = "web", charts = module.web.charts },
    { name = "api", charts = module.api.charts },
    { name = "db", charts = module.db.charts },
  ]
}

module "spending" {
  source = "../../modules/cost_budget"

  name         = "${local.prefix}-spending"
  limit_usd    = "160"
  counted_tags = { system = "todo", environment = local.environment }
  notify       = [module.ops.topic_arn]
}

# What GitHub Actions may roll out
module "delivery" {
  source = "../../modules/github_actions_deployments"

  role     = "${local.prefix}-delivery-deploy"
  policies = { api = module.api.deploy_policy }
}
