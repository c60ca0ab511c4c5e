locals {
  environment = "account"
  prefix      = "llmdash"
  region      = "ap-northeast-1"
  account_id  = "123456789012"
  tags = {
    system       = "llmdash"
    environment  = local.environment
    "managed-by" = "terraform"
  }
}

# State of this root and of the environments
module "terraform_state" {
  source = "../modules/terraform_state"

  bucket = "llmdash-terraform-state-123456789012"
}

# Amazon ECR
module "images" {
  source = "../modules/ecr"

  name   = local.prefix
  images = ["llmdash-backend", "llmdash-frontend"]
}

# AWS CloudTrail and AWS Config
module "history" {
  source = "../modules/cloudtrail"

  name           = "${local.prefix}-history"
  retention_days = 365
  changes        = {}
}

# Identity provider of GitHub Actions
module "delivery" {
  source = "../modules/github_oidc_provider"
}

# Roles of GitHub Actions in dev
module "delivery_dev" {
  source = "../modules/github_actions_roles"

  name = "llmdash-dev-delivery"
  system = {
    prefix = "llmdash-dev"
    tags = {
      system      = "llmdash"
      environment = "dev"
    }
  }
  subjects = {
    pull_request = "repo:example/llm-dashboard:pull_request"
    deploy       = "repo:example/llm-dashboard:environment:dev"
    apply        = "repo:example/llm-dashboard:environment:dev-apply"
  }
  state = { bucket = "llmdash-terraform-state-123456789012", key = "dev/terraform.tfstate" }
  repository_arns = [
    module.images.repository_arns["llmdash-backend"],
    module.images.repository_arns["llmdash-frontend"],
  ]
  deploys = true
}

# Roles of GitHub Actions in staging
module "delivery_staging" {
  source = "../modules/github_actions_roles"

  name = "llmdash-stg-delivery"
  system = {
    prefix = "llmdash-stg"
    tags = {
      system      = "llmdash"
      environment = "staging"
    }
  }
  subjects = {
    pull_request = "repo:example/llm-dashboard:pull_request"
    deploy       = "repo:example/llm-dashboard:environment:staging"
    apply        = "repo:example/llm-dashboard:environment:staging-apply"
  }
  state = { bucket = "llmdash-terraform-state-123456789012", key = "staging/terraform.tfstate" }
  repository_arns = [
    module.images.repository_arns["llmdash-backend"],
    module.images.repository_arns["llmdash-frontend"],
  ]
  deploys = true
}

# Roles of GitHub Actions in prod
module "delivery_prod" {
  source = "../modules/github_actions_roles"

  name = "llmdash-prod-delivery"
  system = {
    prefix = "llmdash-prod"
    tags = {
      system      = "llmdash"
      environment = "prod"
    }
  }
  subjects = {
    pull_request = "repo:example/llm-dashboard:pull_request"
    deploy       = "repo:example/llm-dashboard:environment:prod"
    apply        = "repo:example/llm-dashboard:environment:prod-apply"
  }
  state = { bucket = "llmdash-terraform-state-123456789012", key = "prod/terraform.tfstate" }
  repository_arns = [
    module.images.repository_arns["llmdash-backend"],
    module.images.repository_arns["llmdash-frontend"],
  ]
  deploys = true
  kept_services = [
    "ecr",
    "kafka",
    "kms",
    "logs",
    "route53",
    "s3",
    "secretsmanager",
    "ssm",
  ]
}
