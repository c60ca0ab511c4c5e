locals {
  environment = "prod"
  prefix      = "airas-prod"
  region      = "ap-northeast-1"
  account_id  = "123456789012"
  tags        = { system = "airas", environment = local.environment, "managed-by" = "terraform" }
  # What no role made here exceeds: made by the root of the account.
  permissions_boundary = "arn:aws:iam::${local.account_id}:policy/${local.prefix}-boundary"
  # Each deployment moves this tag to the image that is to run; Terraform does not choose it.
  image_tag = "env-prod"

  # What backend and runner have alike.
  shared_environment = {
    ANTHROPIC_URL    = "https://api.anthropic.com"
    CACHE_CACHE_NAME = module.cache.cache_name
    CACHE_HOST       = module.cache.address
    CACHE_PORT       = module.cache.connection.port
    CACHE_TLS        = "true"
    CACHE_USER       = module.cache.user_names.readwrite
    CLAUDE_MODEL     = module.claude.profile_arns["jp.anthropic.claude-sonnet-4-5-20250929-v1:0"]
    CLAUDE_MODELS    = module.claude.profile_arns["jp.anthropic.claude-sonnet-4-5-20250929-v1:0"]
    CLAUDE_MODEL_IDS = "jp.anthropic.claude-sonnet-4-5-20250929-v1:0"
    CLAUDE_REGION    = module.claude.region
    DB_HOST          = module.db.address
    DB_NAME          = module.db.database_name
    DB_PORT          = module.db.connection.port
    DB_SSLMODE       = "require"
    FILES_BUCKET     = module.files.bucket
    GEMINI_URL       = "https://generativelanguage.googleapis.com"
    GITHUB_URL       = "https://api.github.com"
    LANGFUSE_URL     = "https://cloud.langfuse.com"
    OPENAI_URL       = "https://api.openai.com/v1"
    QDRANT_URL       = "https://airas.cloud.qdrant.io"
    TASKS_QUEUE_URL  = module.tasks.url
    WANDB_URL        = "https://api.wandb.ai"
  }

  shared_secrets = {
    ANTHROPIC_API_KEY        = module.anthropic_api_key.arn
    GEMINI_API_KEY           = module.gemini_api_key.arn
    GH_PERSONAL_ACCESS_TOKEN = module.gh_personal_access_token.arn
    OPENAI_API_KEY           = module.openai_api_key.arn
    QDRANT_API_KEY           = module.qdrant_api_key.arn
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
  }
  nat                  = { count = 2 }
  flow_logs            = { retention_days = 90 }
  deletion_protection  = true
  permissions_boundary = local.permissions_boundary
}

module "web" {
  source = "../../modules/load_balancer"

  name     = "${local.prefix}-web"
  network  = module.network
  domain   = module.site
  firewall = { arn = module.waf.arn }
  services = {
    backend = { connection = module.backend.connection, health_check_path = "/health", drain_timeout = 120 }
  }
  default_service = "backend"
  idle_timeout    = 120
  alarms = {
    "error-rate" = { metric = "errors", above = 5, notify = [module.discord.topic_arn] }
    slow         = { metric = "latency", above = 5, notify = [module.discord.topic_arn] }
  }
}

module "site" {
  source = "../../modules/route53"

  name        = "${local.prefix}-site"
  domain_name = "api.airas.example.com"
  zone        = "api.airas.example.com"
}

module "waf" {
  source = "../../modules/waf"

  name                = "${local.prefix}-waf"
  managed_rules       = { common = {}, "known-bad-inputs" = {}, "sql-injection" = {} }
  large_bodies        = { paths = [["/*"]], except = [] }
  free_text           = { paths = [["/*"]], except = [] }
  rate_limit          = { requests = 2000, seconds = 300 }
  deletion_protection = true
}

# FastAPI
module "backend" {
  source = "../../modules/ecs_service"

  name            = "${local.prefix}-backend"
  cluster         = module.ecs_cluster
  network         = module.network
  image           = "${local.account_id}.dkr.ecr.${local.region}.amazonaws.com/${local.prefix}/airas-backend:${local.image_tag}"
  repository_arns = ["arn:aws:ecr:${local.region}:${local.account_id}:repository/${local.prefix}/airas-backend"]
  port            = 8000
  cpu             = 1024
  memory          = 2048
  tasks           = { min = 2, max = 4, target_cpu = 70 }
  drain_timeout   = 120
  environment = merge(local.shared_environment, {
    DB_SECRET_ARN = module.db.secret_arns.backend
  })
  secrets = merge(local.shared_secrets, {
    DB_PASSWORD = "${module.db.secret_arns.backend}:password::"
    DB_USER     = "${module.db.secret_arns.backend}:username::"
  })
  parameters = {
    LANGFUSE_PUBLIC_KEY = module.langfuse_public_key.arn
    LANGFUSE_SECRET_KEY = module.langfuse_secret_key.arn
    WANDB_API_KEY       = module.wandb_api_key.arn
  }
  restart_on = { "db-password" = module.db.password_versions.backend }
  policies = {
    cache  = module.cache.readwrite_policy
    claude = module.claude.invoke_policy
    db     = module.db.credentials_policies.backend
    files  = module.files.readwrite_policy
    tasks  = module.tasks.send_policy
  }
  connections        = { cache = module.cache.connection, db = module.db.connection }
  load_balancer      = module.web.targets.backend
  tracing            = true
  log_retention_days = 90
  tell_rollbacks     = { discord = module.discord.topic_arn }
  alarms = {
    "high-cpu"    = { metric = "cpu", above = 80, notify = [module.discord.topic_arn] }
    "high-memory" = { metric = "memory", above = 85, notify = [module.discord.topic_arn] }
  }
  permissions_boundary = local.permissions_boundary
}

# Research tasks, off the request path (Celery)
module "runner" {
  source = "../../modules/ecs_worker"

  name            = "${local.prefix}-runner"
  cluster         = module.ecs_cluster
  network         = module.network
  image           = "${local.account_id}.dkr.ecr.${local.region}.amazonaws.com/${local.prefix}/airas-backend:${local.image_tag}"
  repository_arns = ["arn:aws:ecr:${local.region}:${local.account_id}:repository/${local.prefix}/airas-backend"]
  command         = ["celery", "--app", "airas.tasks", "worker"]
  cpu             = 2048
  memory          = 4096
  tasks           = { min = 1, max = 8, queue = { name = module.tasks.name, messages_per_task = 2 } }
  environment = merge(local.shared_environment, {
    DB_SECRET_ARN = module.db.secret_arns.runner
  })
  secrets = merge(local.shared_secrets, {
    DB_PASSWORD = "${module.db.secret_arns.runner}:password::"
    DB_USER     = "${module.db.secret_arns.runner}:username::"
  })
  parameters = {
    LANGFUSE_PUBLIC_KEY = module.langfuse_public_key.arn
    LANGFUSE_SECRET_KEY = module.langfuse_secret_key.arn
    WANDB_API_KEY       = module.wandb_api_key.arn
  }
  restart_on = { "db-password" = module.db.password_versions.runner }
  policies = {
    cache  = module.cache.readwrite_policy
    claude = module.claude.invoke_policy
    db     = module.db.credentials_policies.runner
    files  = module.files.readwrite_policy
    tasks  = module.tasks.receive_policy
  }
  connections        = { cache = module.cache.connection, db = module.db.connection }
  tracing            = true
  log_retention_days = 90
  tell_rollbacks     = { discord = module.discord.topic_arn }
  alarms = {
    "high-cpu"    = { metric = "cpu", above = 80, notify = [module.discord.topic_arn] }
    "high-memory" = { metric = "memory", above = 85, notify = [module.discord.topic_arn] }
  }
  permissions_boundary = local.permissions_boundary
}

module "tasks" {
  source = "../../modules/sqs_queue"

  name                       = "${local.prefix}-tasks"
  visibility_timeout_seconds = 6 * 60 * 60
  retention_seconds          = 14 * 24 * 60 * 60
  alarms = {
    failed  = { metric = "dead_letters", above = 0, notify = [module.discord.topic_arn] }
    waiting = { metric = "age", above = 7200, notify = [module.discord.topic_arn] }
  }
  deletion_protection = true
}

module "cache" {
  source = "../../modules/elasticache"

  name                = "${local.prefix}-cache"
  network             = module.network
  engine_version      = "8.0"
  node_type           = "cache.t4g.small"
  replicas            = 1
  multi_az            = true
  deletion_protection = true
  maintenance_window  = "sat:18:00-sat:19:00"
  alarms = {
    full     = { metric = "memory", above = 80, notify = [module.discord.topic_arn] }
    evicting = { metric = "evictions", above = 100, notify = [module.discord.topic_arn] }
  }
}

# Accepted (previous-generation-instance): The document names db.t3.small for development.
module "db" {
  source = "../../modules/rds"

  name               = "${local.prefix}-db"
  network            = module.network
  engine_version     = "16"
  instance_class     = "db.r6g.large"
  storage            = { size_gib = 50, max_gib = 200 }
  multi_az           = true
  database_name      = "airas_db"
  parameters         = { log_min_duration_statement = "1000" }
  backups            = { days = 30 }
  maintenance_window = "sat:19:00-sat:20:00"
  users = {
    backend = { access = "readwrite" }
    runner  = { access = "readwrite" }
  }
  cluster                = module.ecs_cluster
  permissions_boundary   = local.permissions_boundary
  password_rotation_days = 90
  log_retention_days     = 90
  alarms = {
    "high-cpu"    = { metric = "cpu", above = 70, minutes = 10, notify = [module.discord.topic_arn] }
    "low-storage" = { metric = "free_storage", below = 5 * 1024 * 1024 * 1024, notify = [module.discord.topic_arn] }
  }
}

# LaTeX and PDF that the tasks write
module "files" {
  source = "../../modules/s3_bucket"

  name            = "${local.prefix}-files"
  lifecycle_rules = { infrequent = { transition = { days = 90, storage_class = "STANDARD_IA" } } }
  access_logs     = { retention_days = 90 }
}

# Claude by the task's own role; no bearer token
module "claude" {
  source = "../../modules/bedrock"

  name = "${local.prefix}-claude"
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
  reminder             = { schedule = "cron(0 0 24 DEC ? *)", topics = { discord = module.discord } }
  permissions_boundary = local.permissions_boundary
}

module "anthropic_api_key" {
  source = "../../modules/secrets_manager"

  name                 = "${local.prefix}-anthropic-api-key"
  reminder             = { schedule = "cron(0 0 14 APR ? *)", topics = { discord = module.discord } }
  permissions_boundary = local.permissions_boundary
}

module "gemini_api_key" {
  source = "../../modules/secrets_manager"

  name                 = "${local.prefix}-gemini-api-key"
  reminder             = { schedule = "cron(0 0 23 JUL ? *)", topics = { discord = module.discord } }
  permissions_boundary = local.permissions_boundary
}

module "qdrant_api_key" {
  source = "../../modules/secrets_manager"

  name                 = "${local.prefix}-qdrant-api-key"
  reminder             = { schedule = "cron(0 0 16 JUN ? *)", topics = { discord = module.discord } }
  permissions_boundary = local.permissions_boundary
}

module "gh_personal_access_token" {
  source = "../../modules/secrets_manager"

  name                 = "${local.prefix}-gh-personal-access-token"
  reminder             = { schedule = "cron(0 0 22 JUN ? *)", topics = { discord = module.discord } }
  permissions_boundary = local.permissions_boundary
}

module "langfuse_secret_key" {
  source = "../../modules/ssm_parameter"

  name                 = "${local.prefix}-langfuse-secret-key"
  reminder             = { schedule = "cron(0 0 1 MAY ? *)", topics = { discord = module.discord } }
  permissions_boundary = local.permissions_boundary
}

module "langfuse_public_key" {
  source = "../../modules/ssm_parameter"

  name                 = "${local.prefix}-langfuse-public-key"
  reminder             = { schedule = "cron(0 0 14 JAN ? *)", topics = { discord = module.discord } }
  permissions_boundary = local.permissions_boundary
}

module "wandb_api_key" {
  source = "../../modules/ssm_parameter"

  name                 = "${local.prefix}-wandb-api-key"
  reminder             = { schedule = "cron(0 0 6 NOV ? *)", topics = { discord = module.discord } }
  permissions_boundary = local.permissions_boundary
}

module "discord" {
  source = "../../modules/sns_topic"

  name            = "${local.prefix}-discord"
  email_addresses = ["ops@airas.example.com", "oncall@airas.example.com"]
  routes = {
    discord = { secret_arn = module.discord_webhook.arn, read_policy = module.discord_webhook.read_policy }
  }
  takes_events         = true
  permissions_boundary = local.permissions_boundary
}

module "discord_webhook" {
  source = "../../modules/secrets_manager"

  name                 = "${local.prefix}-discord-webhook"
  description          = "Webhook of the alarm channel"
  reminder             = { schedule = "cron(0 0 15 MAR ? *)", topics = { discord = module.discord } }
  permissions_boundary = local.permissions_boundary
}

module "overview" {
  source = "../../modules/cloudwatch_dashboard"

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

module "spending" {
  source = "../../modules/cost_budget"

  name         = "${local.prefix}-spending"
  limit_usd    = "1600"
  counted_tags = { system = "airas", environment = local.environment }
  notify       = [module.discord.topic_arn]
}

# What GitHub Actions may roll out
module "delivery" {
  source = "../../modules/github_actions_deployments"

  role     = "${local.prefix}-delivery-deploy"
  policies = { backend = module.backend.deploy_policy, runner = module.runner.deploy_policy }
}
