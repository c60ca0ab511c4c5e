locals {
  environment = "account"
  prefix      = "llmdash"
  region      = "ap-northeast-1"
  account_id  = "123456789012"
  tags        = { system = "llmdash", environment = local.environment, "managed-by" = "terraform" }
}

# Identity provider of GitHub Actions
module "github_oidc_provider" {
  source = "../modules/github_oidc_provider"
}

# Public zones of the environments
module "public_zones" {
  source = "../modules/route53_zones"

  name = local.prefix
  zones = {
    "dev.llmdash.example.com"     = { parent = "llmdash.example.com" }
    "llmdash.example.com"         = {}
    "staging.llmdash.example.com" = { parent = "llmdash.example.com" }
  }
  deletion_protection = true
}

# State of this root and of the environments
module "terraform_state" {
  source = "../modules/terraform_state"

  bucket = "llmdash-terraform-state-123456789012"
}

# Images of dev
module "images_dev" {
  source = "../modules/ecr"

  name                = "llmdash-dev"
  images              = ["llmdash-backend", "llmdash-frontend"]
  moving_tags         = "env-"
  deletion_protection = false
}

# Images of staging
module "images_staging" {
  source = "../modules/ecr"

  name                = "llmdash-stg"
  images              = ["llmdash-backend", "llmdash-frontend"]
  moving_tags         = "env-"
  deletion_protection = false
}

# Images of prod
module "images_prod" {
  source = "../modules/ecr"

  name        = "llmdash-prod"
  images      = ["llmdash-backend", "llmdash-frontend"]
  moving_tags = "env-"
}

module "history" {
  source = "../modules/cloudtrail"

  name           = "${local.prefix}-history"
  retention_days = 365
  changes        = {}
}

# Role of GitHub Actions that plans this root
module "delivery_plan" {
  source = "../modules/github_actions_plan"

  name    = "llmdash-account-delivery"
  subject = "repo:example/llm-dashboard:pull_request"
  state   = { bucket = "llmdash-terraform-state-123456789012", key = "account/terraform.tfstate" }
  policies = {
    for name in ["containers", "data", "edge", "identity", "records"] :
    name => file("${path.module}/policies/account/plan/${name}.json")
  }
}

# What no role that is made in dev exceeds
module "delivery_dev_boundary" {
  source = "../modules/permissions_boundary"

  name         = "llmdash-dev-boundary"
  prefix       = "llmdash-dev"
  system_tags  = { system = "llmdash", environment = "dev" }
  state_bucket = "llmdash-terraform-state-123456789012"
}

# Roles of GitHub Actions in dev
module "delivery_dev" {
  source = "../modules/github_actions_roles"

  name = "llmdash-dev-delivery"
  subjects = {
    pull_request = "repo:example/llm-dashboard:pull_request"
    deploy       = "repo:example/llm-dashboard:environment:dev"
    apply        = "repo:example/llm-dashboard:environment:dev-apply"
  }
  state                = { bucket = "llmdash-terraform-state-123456789012", key = "dev/terraform.tfstate" }
  permissions_boundary = module.delivery_dev_boundary.arn
  plan_policies = {
    for name in ["containers", "data", "edge", "identity", "network", "records"] :
    name => file("${path.module}/policies/dev/plan/${name}.json")
  }
  apply_policies = {
    for name in ["containers", "data", "edge", "identity", "network", "records", "denied"] :
    name => file("${path.module}/policies/dev/apply/${name}.json")
  }
  repository_arns = module.images_dev.repository_arns
  other_zone_arns = [
    module.public_zones.zone_arns["llmdash.example.com"],
    module.public_zones.zone_arns["staging.llmdash.example.com"],
  ]
}

# What no role that is made in staging exceeds
module "delivery_staging_boundary" {
  source = "../modules/permissions_boundary"

  name                     = "llmdash-stg-boundary"
  prefix                   = "llmdash-stg"
  system_tags              = { system = "llmdash", environment = "staging" }
  taken_on_repository_arns = ["arn:aws:ecr:*:123456789012:repository/llmdash-dev/*"]
  state_bucket             = "llmdash-terraform-state-123456789012"
}

# Roles of GitHub Actions in staging
module "delivery_staging" {
  source = "../modules/github_actions_roles"

  name = "llmdash-stg-delivery"
  subjects = {
    pull_request = "repo:example/llm-dashboard:pull_request"
    deploy       = "repo:example/llm-dashboard:environment:staging"
    apply        = "repo:example/llm-dashboard:environment:staging-apply"
  }
  state                = { bucket = "llmdash-terraform-state-123456789012", key = "staging/terraform.tfstate" }
  permissions_boundary = module.delivery_staging_boundary.arn
  plan_policies = {
    for name in ["containers", "data", "edge", "identity", "network", "records"] :
    name => file("${path.module}/policies/staging/plan/${name}.json")
  }
  apply_policies = {
    for name in ["containers", "data", "edge", "identity", "network", "records", "denied"] :
    name => file("${path.module}/policies/staging/apply/${name}.json")
  }
  repository_arns          = module.images_staging.repository_arns
  taken_on_repository_arns = module.images_dev.repository_arns
  other_zone_arns = [
    module.public_zones.zone_arns["dev.llmdash.example.com"],
    module.public_zones.zone_arns["llmdash.example.com"],
  ]
}

# What no role that is made in prod exceeds
module "delivery_prod_boundary" {
  source = "../modules/permissions_boundary"

  name                     = "llmdash-prod-boundary"
  prefix                   = "llmdash-prod"
  system_tags              = { system = "llmdash", environment = "prod" }
  taken_on_repository_arns = ["arn:aws:ecr:*:123456789012:repository/llmdash-stg/*"]
  state_bucket             = "llmdash-terraform-state-123456789012"
}

# Roles of GitHub Actions in prod
module "delivery_prod" {
  source = "../modules/github_actions_roles"

  name = "llmdash-prod-delivery"
  subjects = {
    pull_request = "repo:example/llm-dashboard:pull_request"
    deploy       = "repo:example/llm-dashboard:environment:prod"
    apply        = "repo:example/llm-dashboard:environment:prod-apply"
  }
  state                = { bucket = "llmdash-terraform-state-123456789012", key = "prod/terraform.tfstate" }
  permissions_boundary = module.delivery_prod_boundary.arn
  plan_policies = {
    for name in ["containers", "data", "edge", "identity", "network", "records"] :
    name => file("${path.module}/policies/prod/plan/${name}.json")
  }
  apply_policies = {
    for name in ["containers", "data", "edge", "identity", "network", "records", "denied"] :
    name => file("${path.module}/policies/prod/apply/${name}.json")
  }
  repository_arns          = module.images_prod.repository_arns
  taken_on_repository_arns = module.images_staging.repository_arns
  other_zone_arns = [
    module.public_zones.zone_arns["dev.llmdash.example.com"],
    module.public_zones.zone_arns["staging.llmdash.example.com"],
  ]
}
