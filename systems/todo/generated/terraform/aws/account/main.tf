locals {
  environment = "account"
  prefix      = "todo"
  region      = "ap-northeast-1"
  account_id  = "123456789012"
  tags = {
    system       = "todo"
    environment  = local.environment
    "managed-by" = "terraform"
  }
}

# State of this root and of the environments
module "terraform_state" {
  source = "../modules/terraform_state"

  bucket = "todo-terraform-state-123456789012"
}

# AWS CloudTrail and AWS Config
module "history" {
  source = "../modules/cloudtrail"

  name           = "${local.prefix}-history"
  retention_days = 365
}

# Amazon ECR
module "images" {
  source = "../modules/ecr"

  name   = local.prefix
  images = ["todo-api"]
}

# Identity provider of GitHub Actions
module "delivery" {
  source = "../modules/github_oidc_provider"
}

# Roles of GitHub Actions in dev
module "delivery_dev" {
  source = "../modules/github_actions_roles"

  name = "todo-dev-delivery"
  system = {
    prefix = "todo-dev"
    tags = {
      system      = "todo"
      environment = "dev"
    }
  }
  subjects = {
    pull_request = "repo:example/todo:pull_request"
    deploy       = "repo:example/todo:environment:dev"
    apply        = "repo:example/todo:environment:dev-apply"
  }
  state           = { bucket = "todo-terraform-state-123456789012", key = "dev/terraform.tfstate" }
  repository_arns = [module.images.repository_arns["todo-api"]]
  deploys         = true
}

# Roles of GitHub Actions in prod
module "delivery_prod" {
  source = "../modules/github_actions_roles"

  name = "todo-prod-delivery"
  system = {
    prefix = "todo-prod"
    tags = {
      system      = "todo"
      environment = "prod"
    }
  }
  subjects = {
    pull_request = "repo:example/todo:pull_request"
    deploy       = "repo:example/todo:environment:prod"
    apply        = "repo:example/todo:environment:prod-apply"
  }
  state           = { bucket = "todo-terraform-state-123456789012", key = "prod/terraform.tfstate" }
  repository_arns = [module.images.repository_arns["todo-api"]]
  deploys         = true
  kept_services = [
    "ecr",
    "kms",
    "logs",
    "route53",
    "s3",
    "secretsmanager",
    "ssm",
  ]
}
