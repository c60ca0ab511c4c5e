locals {
  environment = "account-prod"
  prefix      = "airas"
  region      = "asia-northeast1"
  labels = {
    system       = "airas"
    environment  = local.environment
    "managed-by" = "terraform"
  }
}

# APIs that the environments of the project use
module "project_services" {
  source = "../modules/project_services"

  services = [
    "aiplatform.googleapis.com",
    "artifactregistry.googleapis.com",
    "billingbudgets.googleapis.com",
    "certificatemanager.googleapis.com",
    "cloudbilling.googleapis.com",
    "cloudbuild.googleapis.com",
    "cloudfunctions.googleapis.com",
    "cloudscheduler.googleapis.com",
    "cloudtrace.googleapis.com",
    "compute.googleapis.com",
    "containerscanning.googleapis.com",
    "dns.googleapis.com",
    "iam.googleapis.com",
    "iamcredentials.googleapis.com",
    "logging.googleapis.com",
    "memorystore.googleapis.com",
    "monitoring.googleapis.com",
    "networkconnectivity.googleapis.com",
    "pubsub.googleapis.com",
    "run.googleapis.com",
    "secretmanager.googleapis.com",
    "servicenetworking.googleapis.com",
    "sqladmin.googleapis.com",
    "storage.googleapis.com",
    "sts.googleapis.com",
  ]
  service_agents = ["pubsub.googleapis.com"]
}

# State of this root and of the environments
module "terraform_state" {
  source = "../modules/terraform_state"

  bucket     = "airas-prod-terraform-state"
  project_id = var.project_id
  location   = local.region

  depends_on = [module.project_services]
}

# Claude by the task's own role; no bearer token
module "claude_invoker_prod" {
  source = "../modules/project_role"

  id          = "airas_prod_claude_invoker"
  title       = "Invoke models"
  description = "Calls models of Vertex AI, and nothing else there."
  permissions = ["aiplatform.endpoints.predict"]

  depends_on = [module.project_services]
}

# Container images that the team builds
module "images" {
  source = "../modules/artifact_registry"

  name                = "${local.prefix}-images"
  region              = local.region
  project_id          = var.project_id
  deletion_protection = true

  depends_on = [module.project_services]
}

# Cloud Audit Logs and Cloud Asset Inventory
module "trail" {
  source = "../modules/audit_logs"

  name                = "${local.prefix}-trail"
  region              = local.region
  project_id          = var.project_id
  trail               = { retention_days = 365 }
  deletion_protection = true

  depends_on = [module.project_services]
}

# Accounts of GitHub Actions in prod
module "delivery_prod" {
  source = "../modules/github_actions_accounts"

  name       = "airas-prod-delivery"
  project_id = var.project_id
  repository = { name = "airas-org/airas" }
  branches   = ["main"]
  subjects = {
    pull_request = "repo:airas-org/airas:pull_request"
    deploy       = "repo:airas-org/airas:environment:prod"
    apply        = "repo:airas-org/airas:environment:prod-apply"
  }
  state            = { bucket = "airas-prod-terraform-state", prefix = "prod" }
  image_repository = { location = module.images.location, id = module.images.repository_id }
  billing_account  = "000000-000000-000000"

  depends_on = [module.project_services]
}
