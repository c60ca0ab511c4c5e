locals {
  environment = "account"
  prefix      = "todo"
  region      = "ap-northeast-1"
  account_id  = "123456789012"
  tags        = { system = "todo", environment = local.environment, "managed-by" = "terraform" }
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
    "dev.todo.example.com" = { parent = "todo.example.com" }
    "todo.example.com"     = {}
  }
  deletion_protection = true
}

# State of this root and of the environments
module "terraform_state" {
  source = "../modules/terraform_state"

  bucket = "todo-terraform-state-123456789012"
}

module "history" {
  source = "../modules/cloudtrail"

  name           = "${local.prefix}-history"
  retention_days = 365
}

# Images of dev
module "images_dev" {
  source = "../modules/ecr"

  name                = "todo-dev"
  images              = ["todo-api"]
  moving_tags         = "env-"
  deletion_protection = false
}

# Images of prod
module "images_prod" {
  source = "../modules/ecr"

  name        = "todo-prod"
  images      = ["todo-api"]
  moving_tags = "env-"
}

# Role of GitHub Actions that plans this root
module "delivery_plan" {
  source = "../modules/github_actions_plan"

  name    = "todo-account-delivery"
  subject = "repo:example/todo:pull_request"
  state   = { bucket = "todo-terraform-state-123456789012", key = "account/terraform.tfstate" }
  policies = {
    for name in ["containers", "data", "edge", "identity", "records"] :
    name => file("${path.module}/policies/account/plan/${name}.json")
  }
}

# What no role that is made in dev exceeds
module "delivery_dev_boundary" {
  source = "../modules/permissions_boundary"

  name         = "todo-dev-boundary"
  prefix       = "todo-dev"
  system_tags  = { system = "todo", environment = "dev" }
  state_bucket = "todo-terraform-state-123456789012"
}

# Roles of GitHub Actions in dev
module "delivery_dev" {
  source = "../modules/github_actions_roles"

  name = "todo-dev-delivery"
  subjects = {
    pull_request = "repo:example/todo:pull_request"
    deploy       = "repo:example/todo:environment:dev"
    apply        = "repo:example/todo:environment:dev-apply"
  }
  state                = { bucket = "todo-terraform-state-123456789012", key = "dev/terraform.tfstate" }
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
  other_zone_arns = [module.public_zones.zone_arns["todo.example.com"]]
}

# What no role that is made in prod exceeds
module "delivery_prod_boundary" {
  source = "../modules/permissions_boundary"

  name                     = "todo-prod-boundary"
  prefix                   = "todo-prod"
  system_tags              = { system = "todo", environment = "prod" }
  taken_on_repository_arns = ["arn:aws:ecr:*:123456789012:repository/todo-dev/*"]
  state_bucket             = "todo-terraform-state-123456789012"
}

# Roles of GitHub Actions in prod
module "delivery_prod" {
  source = "../modules/github_actions_roles"

  name = "todo-prod-delivery"
  subjects = {
    pull_request = "repo:example/todo:pull_request"
    deploy       = "repo:example/todo:environment:prod"
    apply        = "repo:example/todo:environment:prod-apply"
  }
  state                = { bucket = "todo-terraform-state-123456789012", key = "prod/terraform.tfstate" }
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
  other_zone_arns          = [module.public_zones.zone_arns["dev.todo.example.com"]]
}
