locals {
  environment = "prod"
  prefix      = "llmdash-prod"
  region      = "ap-northeast-1"
  account_id  = "123456789012"
  tags        = { system = "llmdash", environment = local.environment, "managed-by" = "terraform" }
  # What no role made here exceeds: made by the root of the account.
  permissions_boundary = "arn:aws:iam::${local.account_id}:policy/${local.prefix}-boundary"
  # Each deployment moves this tag to the image that is to run; Terraform does not choose it.
  image_tag = "env-prod"

  # What backend and frontend have alike.
  shared_environment = {
    LOG_LEVEL           = "warn"
    PEOPLE_CLIENT_ID    = module.people.client_id
    PEOPLE_ISSUER       = module.people.issuer
    PEOPLE_SIGN_IN_URL  = module.people.sign_in_url
    PEOPLE_USER_POOL_ID = module.people.user_pool_id
  }
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
  cidr_block = "10.2.0.0/16"
  zones = {
    a = { public = "10.2.0.0/20", private = "10.2.64.0/20", data = "10.2.128.0/20" }
    c = { public = "10.2.16.0/20", private = "10.2.80.0/20", data = "10.2.144.0/20" }
    d = { public = "10.2.32.0/20", private = "10.2.96.0/20", data = "10.2.160.0/20" }
  }
  nat                  = { count = 3 }
  flow_logs            = { retention_days = 90 }
  deletion_protection  = true
  permissions_boundary = local.permissions_boundary
}

module "edge" {
  source = "../../modules/load_balancer"

  name     = "${local.prefix}-edge"
  network  = module.network
  domain   = module.site
  firewall = { arn = module.shield.arn }
  services = {
    frontend = { connection = module.frontend.connection, health_check_path = "/healthz", drain_timeout = 30 }
    backend  = { connection = module.backend.connection, health_check_path = "/healthz", drain_timeout = 120 }
  }
  default_service = "frontend"
  routes = [
    { path = "/api/*", service = "backend" },
    { path = "/ws/*", service = "backend" },
  ]
  idle_timeout = 3600
  alarms       = { "error-rate" = { metric = "errors", above = 1, notify = [module.ops.topic_arn] } }
}

module "site" {
  source = "../../modules/route53"

  name        = "${local.prefix}-site"
  domain_name = "llmdash.example.com"
  zone        = "llmdash.example.com"
}

module "shield" {
  source = "../../modules/waf"

  name                = "${local.prefix}-shield"
  managed_rules       = { common = {}, "sql-injection" = {} }
  large_bodies        = { paths = [["/api", "/api/*", "/ws", "/ws/*"]], except = [] }
  free_text           = { paths = [["/api", "/api/*", "/ws", "/ws/*"]], except = [] }
  rate_limit          = { requests = 2000, seconds = 300 }
  deletion_protection = true
}

# Remix, rendered on the server
module "frontend" {
  source = "../../modules/ecs_service"

  name                 = "${local.prefix}-frontend"
  cluster              = module.ecs_cluster
  network              = module.network
  image                = "${local.account_id}.dkr.ecr.${local.region}.amazonaws.com/${local.prefix}/llmdash-frontend:${local.image_tag}"
  repository_arns      = ["arn:aws:ecr:${local.region}:${local.account_id}:repository/${local.prefix}/llmdash-frontend"]
  port                 = 3000
  cpu                  = 1024
  memory               = 2048
  tasks                = { min = 2, max = 10, target_cpu = 70 }
  environment          = local.shared_environment
  load_balancer        = module.edge.targets.frontend
  log_retention_days   = 90
  tell_rollbacks       = { ops = module.ops.topic_arn }
  alarms               = { latency = { metric = "latency", above = 2, notify = [module.ops.topic_arn] } }
  permissions_boundary = local.permissions_boundary
}

# FastAPI, with WebSockets for streamed answers
module "backend" {
  source = "../../modules/ecs_service"

  name            = "${local.prefix}-backend"
  cluster         = module.ecs_cluster
  network         = module.network
  image           = "${local.account_id}.dkr.ecr.${local.region}.amazonaws.com/${local.prefix}/llmdash-backend:${local.image_tag}"
  repository_arns = ["arn:aws:ecr:${local.region}:${local.account_id}:repository/${local.prefix}/llmdash-backend"]
  port            = 8000
  cpu             = 2048
  memory          = 4096
  tasks           = { min = 2, max = 20, target_cpu = 70 }
  takes_messages  = true
  drain_timeout   = 120
  environment = merge(local.shared_environment, {
    ANTHROPIC_URL    = "https://api.anthropic.com"
    DB_HOST          = module.db.address
    DB_NAME          = module.db.database_name
    DB_PORT          = module.db.connection.port
    DB_SECRET_ARN    = module.db.secret_arns.backend
    DB_SSLMODE       = "require"
    EVENTS_AUTH      = "AWS_MSK_IAM"
    EVENTS_BOOTSTRAP = module.events.bootstrap_brokers
    EVENTS_GROUP     = "${local.prefix}-backend"
    EVENTS_TOPICS    = "requests,usage"
    EXPORTS_BUCKET   = module.exports.bucket
    MODELS_MODEL     = module.models.profile_arns["jp.anthropic.claude-sonnet-4-5-20250929-v1:0"]
    MODELS_MODELS    = module.models.profile_arns["jp.anthropic.claude-sonnet-4-5-20250929-v1:0"]
    MODELS_MODEL_IDS = "jp.anthropic.claude-sonnet-4-5-20250929-v1:0"
    MODELS_REGION    = module.models.region
    OPENAI_URL       = "https://api.openai.com/v1"
  })
  secrets = {
    ANTHROPIC_API_KEY = module.anthropic_api_key.arn
    DB_PASSWORD       = "${module.db.secret_arns.backend}:password::"
    DB_USER           = "${module.db.secret_arns.backend}:username::"
    OPENAI_API_KEY    = module.openai_api_key.arn
  }
  restart_on = { "db-password" = module.db.password_versions.backend }
  policies = {
    db               = module.db.credentials_policies.backend
    "events-consume" = module.events.consume_policies["${local.prefix}-backend"]
    "events-produce" = module.events.produce_policy
    exports          = module.exports.readwrite_policy
    models           = module.models.invoke_policy
  }
  connections        = { db = module.db.connection, events = module.events.connection }
  load_balancer      = module.edge.targets.backend
  tracing            = true
  log_retention_days = 90
  tell_rollbacks     = { ops = module.ops.topic_arn }
  alarms = {
    "high-cpu"    = { metric = "cpu", above = 80, notify = [module.ops.topic_arn] }
    "high-memory" = { metric = "memory", above = 85, notify = [module.ops.topic_arn] }
  }
  permissions_boundary = local.permissions_boundary
}

module "db" {
  source = "../../modules/rds"

  name                 = "${local.prefix}-db"
  network              = module.network
  engine_version       = "16"
  instance_class       = "db.m6g.large"
  storage              = { size_gib = 20, max_gib = 200 }
  multi_az             = true
  database_name        = "llmdash_db"
  backups              = { days = 30, copy_region = "ap-northeast-3" }
  maintenance_window   = "sat:19:00-sat:20:00"
  users                = { backend = { access = "readwrite" } }
  cluster              = module.ecs_cluster
  permissions_boundary = local.permissions_boundary
  alarms = {
    "high-cpu"    = { metric = "cpu", above = 80, notify = [module.ops.topic_arn] }
    "low-storage" = { metric = "free_storage", below = 4 * 1024 * 1024 * 1024, notify = [module.ops.topic_arn] }
  }
}

module "exports" {
  source = "../../modules/s3_bucket"

  name = "${local.prefix}-exports"
  lifecycle_rules = {
    infrequent = { transition = { days = 30, storage_class = "STANDARD_IA" } }
    delete     = { expiration_days = 365 }
  }
}

module "events" {
  source = "../../modules/msk"

  name          = "${local.prefix}-events"
  network       = module.network
  kafka_version = "3.9.x.kraft"
  brokers       = 3
  instance_type = "kafka.t3.small"
  topics = {
    requests = { partitions = 6, replication = 3, retention_seconds = 3 * 24 * 60 * 60 }
    usage    = { partitions = 3, replication = 3, retention_seconds = 7 * 24 * 60 * 60 }
  }
  consumer_groups = ["${local.prefix}-backend"]
  alarms          = { behind = { metric = "lag", above = 10000, notify = [module.ops.topic_arn] } }
}

module "people" {
  source = "../../modules/cognito"

  name        = "${local.prefix}-people"
  sign_up     = false
  mfa         = "required"
  return_urls = ["https://llmdash.example.com"]
  email = {
    ses_identity_arn = "arn:aws:ses:ap-northeast-1:123456789012:identity/llmdash.example.com"
    from             = "no-reply@llmdash.example.com"
  }
}

# Publisher models by the token, and an endpoint for a model of one's own
module "models" {
  source = "../../modules/bedrock"

  name = "${local.prefix}-models"
  inference_profiles = {
    "jp.anthropic.claude-sonnet-4-5-20250929-v1:0" = {
      model   = "anthropic.claude-sonnet-4-5-20250929-v1:0"
      regions = ["ap-northeast-1", "ap-northeast-3"]
    }
  }
}

module "openai_api_key" {
  source = "../../modules/secrets_manager"

  name                 = "${local.prefix}-openai-api-key"
  reminder             = { schedule = "cron(0 0 5 AUG ? *)", topics = { ops = module.ops } }
  permissions_boundary = local.permissions_boundary
}

module "anthropic_api_key" {
  source = "../../modules/secrets_manager"

  name                 = "${local.prefix}-anthropic-api-key"
  reminder             = { schedule = "cron(0 0 5 DEC ? *)", topics = { ops = module.ops } }
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
    { name = "edge", charts = module.edge.charts },
    { name = "frontend", charts = module.frontend.charts },
    { name = "backend", charts = module.backend.charts },
    { name = "db", charts = module.db.charts },
    { name = "events", charts = module.events.charts },
  ]
}

module "spending" {
  source = "../../modules/cost_budget"

  name         = "${local.prefix}-spending"
  limit_usd    = "2500"
  counted_tags = { system = "llmdash", environment = local.environment }
  notify       = [module.ops.topic_arn]
}

# What GitHub Actions may roll out
module "delivery" {
  source = "../../modules/github_actions_deployments"

  role     = "${local.prefix}-delivery-deploy"
  policies = { backend = module.backend.deploy_policy, frontend = module.frontend.deploy_policy }
}
