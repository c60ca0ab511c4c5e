locals {
  environment = "account-dev"
  prefix      = "todo"
  region      = "asia-northeast1"
  project_id  = "todo-dev"
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

  name  = local.prefix
  zones = { "dev.todo.example.com" = {} }

  depends_on = [module.project_services]
}

# State of this root and of the environments
module "terraform_state" {
  source = "../modules/terraform_state"

  bucket     = "todo-dev-terraform-state"
  project_id = local.project_id
  location   = local.region

  depends_on = [module.project_services]
}

# Container images of dev
module "images_dev" {
  source = "../modules/artifact_registry"

  name        = "todo-dev-images"
  region      = local.region
  project_id  = local.project_id
  moving_tags = "env-"

  depends_on = [module.project_services]
}

# Budget of dev
module "spending_dev" {
  source = "../modules/billing_budget"

  name            = "todo-dev-spending"
  billing_account = "000000-000000-000000"
  project_number  = data.google_project.this.number
  limit           = { amount = "100", currency = "USD" }
  emails          = ["ops@example.com", "oncall@example.com"]
  labels          = local.labels

  depends_on = [module.project_services]
}

# Accounts of GitHub Actions in dev
module "delivery_dev" {
  source = "../modules/github_actions_accounts"

  name       = "todo-dev-delivery"
  project_id = local.project_id
  repository = { name = "example/todo" }
  branches   = ["main"]
  subjects = {
    pull_request = "repo:example/todo:pull_request"
    deploy       = "repo:example/todo:environment:dev"
    apply        = "repo:example/todo:environment:dev-apply"
  }
  state            = { bucket = "todo-dev-terraform-state", prefix = "dev", root_prefix = "account-dev" }
  image_repository = { location = module.images_dev.location, id = module.images_dev.repository_id }
  permissions      = yamldecode(file("${path.module}/permissions/dev.yaml"))
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
      resources   = ["projects/${data.google_project.this.number}/secrets/todo-dev-*"]
      roles       = ["roles/secretmanager.secretAccessor"]
    }
    "secret-values" = {
      runs        = ["apply"]
      permissions = { "secretmanager.versions" = ["add", "destroy", "enable"] }
      resources   = ["projects/${data.google_project.this.number}/secrets/todo-dev-db-administrator*"]
    }
    "log-buckets" = {
      runs        = ["apply"]
      permissions = { "logging.buckets" = ["delete", "update"] }
      resources   = ["projects/${local.project_id}/locations/asia-northeast1/buckets/todo-dev-*"]
    }
  }
  billing_account = { id = "000000-000000-000000", roles = { plan = "roles/billing.viewer" } }

  depends_on = [module.project_services]
}
