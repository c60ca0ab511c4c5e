locals {
  environment = "account-dev"
  prefix      = "todo"
  region      = "asia-northeast1"
  labels = {
    system       = "todo"
    environment  = local.environment
    "managed-by" = "terraform"
  }
}

# APIs that the environments of the project use
module "project_services" {
  source = "../modules/project_services"

  services = [
    "artifactregistry.googleapis.com",
    "billingbudgets.googleapis.com",
    "certificatemanager.googleapis.com",
    "cloudbilling.googleapis.com",
    "cloudscheduler.googleapis.com",
    "cloudtrace.googleapis.com",
    "compute.googleapis.com",
    "containerscanning.googleapis.com",
    "dns.googleapis.com",
    "iam.googleapis.com",
    "iamcredentials.googleapis.com",
    "logging.googleapis.com",
    "monitoring.googleapis.com",
    "run.googleapis.com",
    "secretmanager.googleapis.com",
    "servicenetworking.googleapis.com",
    "sqladmin.googleapis.com",
    "storage.googleapis.com",
    "sts.googleapis.com",
  ]
}

# State of this root and of the environments
module "terraform_state" {
  source = "../modules/terraform_state"

  bucket     = "todo-dev-terraform-state"
  project_id = var.project_id
  location   = local.region

  depends_on = [module.project_services]
}

# Container images that the team builds
module "images" {
  source = "../modules/artifact_registry"

  name       = "${local.prefix}-images"
  region     = local.region
  project_id = var.project_id

  depends_on = [module.project_services]
}

# Accounts of GitHub Actions in dev
module "delivery_dev" {
  source = "../modules/github_actions_accounts"

  name       = "todo-dev-delivery"
  project_id = var.project_id
  repository = { name = "example/todo" }
  branches   = ["main"]
  subjects = {
    pull_request = "repo:example/todo:pull_request"
    deploy       = "repo:example/todo:environment:dev"
    apply        = "repo:example/todo:environment:dev-apply"
  }
  state            = { bucket = "todo-dev-terraform-state", prefix = "dev" }
  image_repository = { location = module.images.location, id = module.images.repository_id }
  billing_account  = "000000-000000-000000"

  depends_on = [module.project_services]
}
