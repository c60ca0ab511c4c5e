locals {
  environment = "account-dev"
  prefix      = "llmdash"
  region      = "asia-northeast1"
  labels = {
    system       = "llmdash"
    environment  = local.environment
    "managed-by" = "terraform"
  }
}

data "google_project" "this" {}

# APIs that the environments of the project use
module "project_services" {
  source = "../modules/project_services"

  services = [
    "accesscontextmanager.googleapis.com",
    "aiplatform.googleapis.com",
    "artifactregistry.googleapis.com",
    "billingbudgets.googleapis.com",
    "certificatemanager.googleapis.com",
    "cloudasset.googleapis.com",
    "cloudbilling.googleapis.com",
    "cloudscheduler.googleapis.com",
    "cloudtrace.googleapis.com",
    "compute.googleapis.com",
    "containerscanning.googleapis.com",
    "dns.googleapis.com",
    "firebase.googleapis.com",
    "firebaserules.googleapis.com",
    "firebasestorage.googleapis.com",
    "iam.googleapis.com",
    "iamcredentials.googleapis.com",
    "identitytoolkit.googleapis.com",
    "logging.googleapis.com",
    "managedkafka.googleapis.com",
    "monitoring.googleapis.com",
    "pubsub.googleapis.com",
    "run.googleapis.com",
    "secretmanager.googleapis.com",
    "servicenetworking.googleapis.com",
    "sqladmin.googleapis.com",
    "storage.googleapis.com",
    "sts.googleapis.com",
  ]
  service_agents = ["cloudasset.googleapis.com", "pubsub.googleapis.com"]
}

# State of this root and of the environments
module "terraform_state" {
  source = "../modules/terraform_state"

  bucket     = "llmdash-dev-terraform-state"
  project_id = var.project_id
  location   = local.region

  depends_on = [module.project_services]
}

# Publisher models by the token, and an endpoint for a model of one's own
module "models_invoker_dev" {
  source = "../modules/project_role"

  id          = "llmdash_dev_models_invoker"
  title       = "Invoke models"
  description = "Calls models of Vertex AI, and nothing else there."
  permissions = ["aiplatform.endpoints.predict"]

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

# Cloud Audit Logs and Cloud Asset Inventory
module "history" {
  source = "../modules/audit_logs"

  name           = "${local.prefix}-history"
  region         = local.region
  project_id     = var.project_id
  project_number = data.google_project.this.number
  trail          = { retention_days = 365 }
  changes        = { retention_days = 365 }

  depends_on = [module.project_services]
}

# Accounts of GitHub Actions in dev
module "delivery_dev" {
  source = "../modules/github_actions_accounts"

  name       = "llmdash-dev-delivery"
  project_id = var.project_id
  repository = { name = "example/llm-dashboard" }
  branches   = ["main"]
  subjects = {
    pull_request = "repo:example/llm-dashboard:pull_request"
    deploy       = "repo:example/llm-dashboard:environment:dev"
    apply        = "repo:example/llm-dashboard:environment:dev-apply"
  }
  state            = { bucket = "llmdash-dev-terraform-state", prefix = "dev" }
  image_repository = { location = module.images.location, id = module.images.repository_id }
  billing_account  = "000000-000000-000000"

  depends_on = [module.project_services]
}
