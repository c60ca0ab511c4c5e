locals {
  environment = "account-prod"
  prefix      = "airas"
  region      = "asia-northeast1"
  project_id  = "airas-prod"
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

  name                = local.prefix
  zones               = { "api.airas.example.com" = {} }
  deletion_protection = true

  depends_on = [module.project_services]
}

# State of this root and of the environments
module "terraform_state" {
  source = "../modules/terraform_state"

  bucket     = "airas-prod-terraform-state"
  project_id = local.project_id
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

# Container images of prod
module "images_prod" {
  source = "../modules/artifact_registry"

  name                = "airas-prod-images"
  region              = local.region
  project_id          = local.project_id
  moving_tags         = "env-"
  deletion_protection = true

  depends_on = [module.project_services]
}

# Budget of prod
module "spending_prod" {
  source = "../modules/billing_budget"

  name            = "airas-prod-spending"
  billing_account = "000000-000000-000000"
  project_number  = data.google_project.this.number
  limit           = { amount = "1600", currency = "USD" }
  emails          = ["ops@airas.example.com", "oncall@airas.example.com"]
  labels          = local.labels

  depends_on = [module.project_services]
}

module "trail" {
  source = "../modules/audit_logs"

  name                = "${local.prefix}-trail"
  region              = local.region
  project_id          = local.project_id
  trail               = { retention_days = 365 }
  deletion_protection = true

  depends_on = [module.project_services]
}

# Accounts of GitHub Actions in prod
module "delivery_prod" {
  source = "../modules/github_actions_accounts"

  name       = "airas-prod-delivery"
  project_id = local.project_id
  repository = { name = "airas-org/airas" }
  branches   = ["main"]
  subjects = {
    pull_request = "repo:airas-org/airas:pull_request"
    deploy       = "repo:airas-org/airas:environment:prod"
    apply        = "repo:airas-org/airas:environment:prod-apply"
  }
  state            = { bucket = "airas-prod-terraform-state", prefix = "prod", root_prefix = "account-prod" }
  image_repository = { location = module.images_prod.location, id = module.images_prod.repository_id }
  permissions      = yamldecode(file("${path.module}/permissions/prod.yaml"))
  limited_permissions = {
    "project-grants" = {
      runs        = ["apply"]
      permissions = { "resourcemanager.projects" = ["setIamPolicy"] }
      roles = [
        "projects/${local.project_id}/roles/airas_prod_claude_invoker",
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
      resources   = ["projects/${data.google_project.this.number}/secrets/airas-prod-*"]
      roles       = ["roles/secretmanager.secretAccessor"]
    }
    "secret-values" = {
      runs        = ["apply"]
      permissions = { "secretmanager.versions" = ["add", "destroy", "enable"] }
      resources   = ["projects/${data.google_project.this.number}/secrets/airas-prod-db-administrator*"]
    }
    "log-buckets" = {
      runs        = ["apply"]
      permissions = { "logging.buckets" = ["delete", "update"] }
      resources   = ["projects/${local.project_id}/locations/asia-northeast1/buckets/airas-prod-*"]
    }
    "bucket-grants" = {
      runs        = ["apply"]
      permissions = { "storage.buckets" = ["setIamPolicy"] }
      resources = [
        "projects/_/buckets/airas-prod-files-airas-prod",
        "projects/_/buckets/airas-prod-files-logs-airas-prod",
        "projects/_/buckets/airas-prod-notify-airas-prod",
      ]
      roles = ["roles/storage.objectCreator", "roles/storage.objectUser"]
    }
    buckets = {
      runs        = ["apply"]
      permissions = { "storage.buckets" = ["delete", "update"], "storage.objects" = ["list"] }
      resources = [
        "projects/_/buckets/airas-prod-files-airas-prod",
        "projects/_/buckets/airas-prod-files-logs-airas-prod",
        "projects/_/buckets/airas-prod-notify-airas-prod",
      ]
    }
    emptied = {
      runs        = ["apply"]
      permissions = { "storage.objects" = ["delete"] }
      resources   = ["projects/_/buckets/airas-prod-notify-airas-prod/objects/*"]
    }
    files = {
      runs        = ["plan", "apply"]
      permissions = { "storage.objects" = ["get"] }
      resources   = ["projects/_/buckets/airas-prod-notify-airas-prod/objects/*"]
    }
    "file-changes" = {
      runs        = ["apply"]
      permissions = { "storage.objects" = ["create", "delete", "update"] }
      resources   = ["projects/_/buckets/airas-prod-notify-airas-prod/objects/*"]
    }
  }
  billing_account = { id = "000000-000000-000000", roles = { plan = "roles/billing.viewer" } }

  depends_on = [module.project_services]
}
