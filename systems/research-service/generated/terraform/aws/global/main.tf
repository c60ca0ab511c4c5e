locals {
  environment = "global"
  prefix      = "airas"
  region      = "ap-northeast-1"
  account_id  = "123456789012"
  tags = {
    system       = "airas"
    environment  = local.environment
    "managed-by" = "terraform"
  }
}

# State of this root and of the environments
module "terraform_state" {
  source = "../modules/terraform_state"

  bucket = "airas-terraform-state-123456789012"
}

# Amazon ECR
module "images" {
  source = "../modules/ecr"

  name   = local.prefix
  images = ["airas-backend"]
}

# AWS CloudTrail and AWS Config
module "trail" {
  source = "../modules/cloudtrail"

  name           = "${local.prefix}-trail"
  retention_days = 365
}

# Identity provider of GitHub Actions
module "delivery" {
  source = "../modules/github_oidc_provider"
}

# Roles of GitHub Actions in dev
module "delivery_dev" {
  source = "../modules/github_actions_roles"

  name = "airas-dev-delivery"
  system = {
    prefix = "airas-dev"
    tags = {
      system      = "airas"
      environment = "dev"
    }
  }
  subjects = {
    pull_request = "repo:airas-org/airas:pull_request"
    deploy       = "repo:airas-org/airas:environment:dev"
    apply        = "repo:airas-org/airas:environment:dev-apply"
  }
  state           = { bucket = "airas-terraform-state-123456789012", key = "dev/terraform.tfstate" }
  repository_arns = [module.images.repository_arns["airas-backend"]]
  deploys         = true
}

# Roles of GitHub Actions in prod
module "delivery_prod" {
  source = "../modules/github_actions_roles"

  name = "airas-prod-delivery"
  system = {
    prefix = "airas-prod"
    tags = {
      system      = "airas"
      environment = "prod"
    }
  }
  subjects = {
    pull_request = "repo:airas-org/airas:pull_request"
    deploy       = "repo:airas-org/airas:environment:prod"
    apply        = "repo:airas-org/airas:environment:prod-apply"
  }
  state           = { bucket = "airas-terraform-state-123456789012", key = "prod/terraform.tfstate" }
  repository_arns = [module.images.repository_arns["airas-backend"]]
  deploys         = true
  kept_services = [
    "ecr",
    "elasticache",
    "kms",
    "logs",
    "route53",
    "s3",
    "secretsmanager",
    "sqs",
    "ssm",
  ]
}
