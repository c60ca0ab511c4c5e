locals {
  environment = "account-dev"
  prefix      = "airas"
  region      = "asia-northeast1"
  project_id  = "airas-dev"
  labels      = { system = "airas", environment = local.environment, "managed-by" = "terraform" }
}

data "google_project" "this" {}

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

# Public zones of the environments
module "public_zones" {
  source = "../modules/cloud_dns_zones"

  name  = local.prefix
  zones = { "api.dev.airas.example.com" = {} }

  depends_on = [module.project_services]
}

# State of this root and of the environments
module "terraform_state" {
  source = "../modules/terraform_state"

  bucket     = "airas-dev-terraform-state"
  project_id = local.project_id
  location   = local.region

  depends_on = [module.project_services]
}

# Claude by the task's own role; no bearer token
module "claude_invoker_dev" {
  source = "../modules/project_role"

  id          = "airas_dev_claude_invoker"
  title       = "Invoke models"
  description = "Calls models of Vertex AI, and nothing else there."
  permissions = ["aiplatform.endpoints.predict"]

  depends_on = [module.project_services]
}

# Container images of dev
module "images_dev" {
  source = "../modules/artifact_registry"

  name        = "airas-dev-images"
  region      = local.region
  project_id  = local.project_id
  moving_tags = "env-"

  depends_on = [module.project_services]
}

# Budget of dev
module "spending_dev" {
  source = "../modules/billing_budget"

  name            = "airas-dev-spending"
  billing_account = "000000-000000-000000"
  project_number  = data.google_project.this.number
  limit           = { amount = "220", currency = "USD" }
  emails          = ["ops@airas.example.com", "oncall@airas.example.com"]
  labels          = local.labels

  depends_on = [module.project_services]
}

module "trail" {
  source = "../modules/audit_logs"

  name       = "${local.prefix}-trail"
  region     = local.region
  project_id = local.project_id
  trail      = { retention_days = 365 }

  depends_on = [module.project_services]
}

# Accounts of GitHub Actions in dev
module "delivery_dev" {
  source = "../modules/github_actions_accounts"

  name       = "airas-dev-delivery"
  project_id = local.project_id
  repository = { name = "airas-org/airas" }
  branches   = ["main"]
  subjects = {
    pull_request = "repo:airas-org/airas:pull_request"
    deploy       = "repo:airas-org/airas:environment:dev"
    apply        = "repo:airas-org/airas:environment:dev-apply"
  }
  state            = { bucket = "airas-dev-terraform-state", prefix = "dev", root_prefix = "account-dev" }
  image_repository = { location = module.images_dev.location, id = module.images_dev.repository_id }
  permissions      = yamldecode(file("${path.module}/permissions/dev.yaml"))
  limited_permissions = {
    "project-grants" = {
      runs        = ["apply"]
      permissions = { "resourcemanager.projects" = ["setIamPolicy"] }
      roles = [
        "projects/${local.project_id}/roles/airas_dev_claude_invoker",
        "roles/cloudsql.client",
        "roles/cloudsql.instanceUser",
        "roles/cloudtrace.agent",
        "roles/logging.logWriter",
        "roles/memorystore.dbConnectionUser",
        "roles/storage.objectViewer",
      ]
    }
    "account-grants" = {
      runs        = ["apply"]
      permissions = { "iam.serviceAccounts" = ["setIamPolicy"] }
      roles       = ["roles/iam.serviceAccountUser"]
    }
    "run-grants" = {
      runs        = ["apply"]
      permissions = { "run.services" = ["setIamPolicy"], "run.workerpools" = ["setIamPolicy"] }
      roles       = ["roles/run.developer", "roles/run.invoker"]
    }
    "secret-grants" = {
      runs        = ["apply"]
      permissions = { "secretmanager.secrets" = ["setIamPolicy"] }
      resources   = ["projects/${data.google_project.this.number}/secrets/airas-dev-*"]
      roles       = ["roles/secretmanager.secretAccessor"]
    }
    "secret-values" = {
      runs        = ["apply"]
      permissions = { "secretmanager.versions" = ["add", "destroy", "enable"] }
      resources   = ["projects/${data.google_project.this.number}/secrets/airas-dev-db-administrator*"]
    }
    "log-buckets" = {
      runs        = ["apply"]
      permissions = { "logging.buckets" = ["delete", "update"] }
      resources   = ["projects/${local.project_id}/locations/asia-northeast1/buckets/airas-dev-*"]
    }
    "bucket-grants" = {
      runs        = ["apply"]
      permissions = { "storage.buckets" = ["setIamPolicy"] }
      resources = [
        "projects/_/buckets/airas-dev-files-airas-dev",
        "projects/_/buckets/airas-dev-files-logs-airas-dev",
        "projects/_/buckets/airas-dev-notify-airas-dev",
      ]
      roles = ["roles/storage.objectCreator", "roles/storage.objectUser"]
    }
    buckets = {
      runs        = ["apply"]
      permissions = { "storage.buckets" = ["delete", "update"], "storage.objects" = ["list"] }
      resources = [
        "projects/_/buckets/airas-dev-files-airas-dev",
        "projects/_/buckets/airas-dev-files-logs-airas-dev",
        "projects/_/buckets/airas-dev-notify-airas-dev",
      ]
    }
    emptied = {
      runs        = ["apply"]
      permissions = { "storage.objects" = ["delete"] }
      resources = [
        "projects/_/buckets/airas-dev-files-airas-dev/objects/*",
        "projects/_/buckets/airas-dev-files-logs-airas-dev/objects/*",
        "projects/_/buckets/airas-dev-notify-airas-dev/objects/*",
      ]
    }
    files = {
      runs        = ["plan", "apply"]
      permissions = { "storage.objects" = ["get"] }
      resources   = ["projects/_/buckets/airas-dev-notify-airas-dev/objects/*"]
    }
    "file-changes" = {
      runs        = ["apply"]
      permissions = { "storage.objects" = ["create", "delete", "update"] }
      resources   = ["projects/_/buckets/airas-dev-notify-airas-dev/objects/*"]
    }
  }
  billing_account = { id = "000000-000000-000000", roles = { plan = "roles/billing.viewer" } }

  depends_on = [module.project_services]
}
