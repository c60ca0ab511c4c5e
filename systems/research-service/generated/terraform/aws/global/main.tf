locals {
  environment = "global"
  prefix      = "airas"
  region      = "ap-northeast-1"
  account_id  = "123456789012"
  tags        = { system = "airas", environment = local.environment, "managed-by" = "terraform" }
}

# Identity provider of GitHub Actions
module "github_oidc_provider" {
  source = "../modules/github_oidc_provider"
}

# Public zones of the environments
module "public_zones" {
  source = "../modules/route53_zones"

  name                = local.prefix
  zones               = { "api.airas.example.com" = {}, "api.dev.airas.example.com" = {} }
  deletion_protection = true
}

# State of this root and of the environments
module "terraform_state" {
  source = "../modules/terraform_state"

  bucket = "airas-terraform-state-123456789012"
}

# Images of dev
module "images_dev" {
  source = "../modules/ecr"

  name                = "airas-dev"
  images              = ["airas-backend"]
  moving_tags         = "env-"
  deletion_protection = false
}

# Images of prod
module "images_prod" {
  source = "../modules/ecr"

  name        = "airas-prod"
  images      = ["airas-backend"]
  moving_tags = "env-"
}

module "trail" {
  source = "../modules/cloudtrail"

  name           = "${local.prefix}-trail"
  retention_days = 365
}

# Role of GitHub Actions that plans this root
module "delivery_plan" {
  source = "../modules/github_actions_plan"

  name    = "airas-global-delivery"
  subject = "repo:airas-org/airas:pull_request"
  state   = { bucket = "airas-terraform-state-123456789012", key = "global/terraform.tfstate" }
  policies = {
    for name in ["containers", "data", "edge", "identity", "records"] :
    name => file("${path.module}/policies/global/plan/${name}.json")
  }
}

# What no role that is made in dev exceeds
module "delivery_dev_boundary" {
  source = "../modules/permissions_boundary"

  name         = "airas-dev-boundary"
  prefix       = "airas-dev"
  system_tags  = { system = "airas", environment = "dev" }
  state_bucket = "airas-terraform-state-123456789012"
}

# Roles of GitHub Actions in dev
module "delivery_dev" {
  source = "../modules/github_actions_roles"

  name = "airas-dev-delivery"
  subjects = {
    pull_request = "repo:airas-org/airas:pull_request"
    deploy       = "repo:airas-org/airas:environment:dev"
    apply        = "repo:airas-org/airas:environment:dev-apply"
  }
  state                = { bucket = "airas-terraform-state-123456789012", key = "dev/terraform.tfstate" }
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
  other_zone_arns = [module.public_zones.zone_arns["api.airas.example.com"]]
}

# What no role that is made in prod exceeds
module "delivery_prod_boundary" {
  source = "../modules/permissions_boundary"

  name                     = "airas-prod-boundary"
  prefix                   = "airas-prod"
  system_tags              = { system = "airas", environment = "prod" }
  taken_on_repository_arns = ["arn:aws:ecr:*:123456789012:repository/airas-dev/*"]
  state_bucket             = "airas-terraform-state-123456789012"
}

# Roles of GitHub Actions in prod
module "delivery_prod" {
  source = "../modules/github_actions_roles"

  name = "airas-prod-delivery"
  subjects = {
    pull_request = "repo:airas-org/airas:pull_request"
    deploy       = "repo:airas-org/airas:environment:prod"
    apply        = "repo:airas-org/airas:environment:prod-apply"
  }
  state                = { bucket = "airas-terraform-state-123456789012", key = "prod/terraform.tfstate" }
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
  taken_on_repository_arns = module.images_dev.repository_arns
  other_zone_arns          = [module.public_zones.zone_arns["api.dev.airas.example.com"]]
}
