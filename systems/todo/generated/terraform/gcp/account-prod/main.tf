locals {
  environment = "account-prod"
  prefix      = "todo"
  region      = "asia-northeast1"
  project_id  = "todo-prod"
  labels      = { system = "todo", environment = local.environment, "managed-by" = "terraform" }
}

data "google_project" "this" {}

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

# Public zones of the environments
module "public_zones" {
  source = "../modules/cloud_dns_zones"

  name                = local.prefix
  zones               = { "todo.example.com" = {} }
  children            = { "dev.todo.example.com" = { parent = "todo.example.com", project_id = "todo-dev" } }
  deletion_protection = true

  depends_on = [module.project_services]
}

# State of this root and of the environments
module "terraform_state" {
  source = "../modules/terraform_state"

  bucket     = "todo-prod-terraform-state"
  project_id = local.project_id
  location   = local.region

  depends_on = [module.project_services]
}

module "history" {
  source = "../modules/audit_logs"

  name                = "${local.prefix}-history"
  region              = local.region
  project_id          = local.project_id
  trail               = { retention_days = 365 }
  deletion_protection = true

  depends_on = [module.project_services]
}

# Container images of prod
module "images_prod" {
  source = "../modules/artifact_registry"

  name                = "todo-prod-images"
  region              = local.region
  project_id          = local.project_id
  moving_tags         = "env-"
  deletion_protection = true

  depends_on = [module.project_services]
}

# Budget of prod
module "spending_prod" {
  source = "../modules/billing_budget"

  name            = "todo-prod-spending"
  billing_account = "000000-000000-000000"
  project_number  = data.google_project.this.number
  limit           = { amount = "520", currency = "USD" }
  emails          = ["ops@example.com", "oncall@example.com"]
  labels          = local.labels

  depends_on = [module.project_services]
}

# Accounts of GitHub Actions in prod
module "delivery_prod" {
  source = "../modules/github_actions_accounts"

  name       = "todo-prod-delivery"
  project_id = local.project_id
  repository = { name = "example/todo" }
  branches   = ["main"]
  subjects = {
    pull_request = "repo:example/todo:pull_request"
    deploy       = "repo:example/todo:environment:prod"
    apply        = "repo:example/todo:environment:prod-apply"
  }
  state            = { bucket = "todo-prod-terraform-state", prefix = "prod", root_prefix = "account-prod" }
  image_repository = { location = module.images_prod.location, id = module.images_prod.repository_id }
  permissions      = yamldecode(file("${path.module}/permissions/prod.yaml"))
  limited_permissions = {
    "project-grants" = {
      runs        = ["apply"]
      permissions = { "resourcemanager.projects" = ["setIamPolicy"] }
      roles = [
        "roles/cloudsql.client",
        "roles/cloudsql.instanceUser",
        "roles/cloudtrace.agent",
        "roles/logging.logWriter",
      ]
    }
    "account-grants" = {
      runs        = ["apply"]
      permissions = { "iam.serviceAccounts" = ["setIamPolicy"] }
      roles       = ["roles/iam.serviceAccountUser"]
    }
    "run-grants" = {
      runs        = ["apply"]
      permissions = { "run.services" = ["setIamPolicy"] }
      roles       = ["roles/run.developer", "roles/run.invoker"]
    }
    "secret-grants" = {
      runs        = ["apply"]
      permissions = { "secretmanager.secrets" = ["setIamPolicy"] }
      resources   = ["projects/${data.google_project.this.number}/secrets/todo-prod-*"]
      roles       = ["roles/secretmanager.secretAccessor"]
    }
    "secret-values" = {
      runs        = ["apply"]
      permissions = { "secretmanager.versions" = ["add", "destroy", "enable"] }
      resources   = ["projects/${data.google_project.this.number}/secrets/todo-prod-db-administrator*"]
    }
    "log-buckets" = {
      runs        = ["apply"]
      permissions = { "logging.buckets" = ["delete", "update"] }
      resources   = ["projects/${local.project_id}/locations/asia-northeast1/buckets/todo-prod-*"]
    }
  }
  billing_account = { id = "000000-000000-000000", roles = { plan = "roles/billing.viewer" } }

  depends_on = [module.project_services]
}
