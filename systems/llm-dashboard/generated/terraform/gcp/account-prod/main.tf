locals {
  environment = "account-prod"
  prefix      = "llmdash"
  region      = "asia-northeast1"
  project_id  = "llmdash-prod"
  labels      = { system = "llmdash", environment = local.environment, "managed-by" = "terraform" }
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

# Public zones of the environments
module "public_zones" {
  source = "../modules/cloud_dns_zones"

  name  = local.prefix
  zones = { "llmdash.example.com" = {} }
  children = {
    "dev.llmdash.example.com"     = { parent = "llmdash.example.com", project_id = "llmdash-dev" }
    "staging.llmdash.example.com" = { parent = "llmdash.example.com", project_id = "llmdash-staging" }
  }
  deletion_protection = true

  depends_on = [module.project_services]
}

# State of this root and of the environments
module "terraform_state" {
  source = "../modules/terraform_state"

  bucket     = "llmdash-prod-terraform-state"
  project_id = local.project_id
  location   = local.region

  depends_on = [module.project_services]
}

# Accepted until 2027-06-30 (perimeter-only-records): It records until the violations of the first weeks are understood.
module "boundary" {
  source = "../modules/service_perimeter"

  name           = "llmdash-prod-boundary"
  description    = "Keeps data of boundary inside"
  access_policy  = "123456789012"
  project_number = data.google_project.this.number
  restricted_services = [
    "aiplatform.googleapis.com",
    "artifactregistry.googleapis.com",
    "cloudkms.googleapis.com",
    "logging.googleapis.com",
    "managedkafka.googleapis.com",
    "run.googleapis.com",
    "secretmanager.googleapis.com",
    "sqladmin.googleapis.com",
    "storage.googleapis.com",
  ]
  dry_run = true

  depends_on = [module.project_services]
}

# Publisher models by the token, and an endpoint for a model of one's own
module "models_invoker_prod" {
  source = "../modules/project_role"

  id          = "llmdash_prod_models_invoker"
  title       = "Invoke models"
  description = "Calls models of Vertex AI, and nothing else there."
  permissions = ["aiplatform.endpoints.predict"]

  depends_on = [module.project_services]
}

# Container images of prod
module "images_prod" {
  source = "../modules/artifact_registry"

  name                = "llmdash-prod-images"
  region              = local.region
  project_id          = local.project_id
  moving_tags         = "env-"
  deletion_protection = true

  depends_on = [module.project_services]
}

# Budget of prod
module "spending_prod" {
  source = "../modules/billing_budget"

  name            = "llmdash-prod-spending"
  billing_account = "000000-000000-000000"
  project_number  = data.google_project.this.number
  limit           = { amount = "2500", currency = "USD" }
  emails          = ["ops@example.com", "oncall@example.com"]
  labels          = local.labels

  depends_on = [module.project_services]
}

module "history" {
  source = "../modules/audit_logs"

  name                = "${local.prefix}-history"
  region              = local.region
  project_id          = local.project_id
  project_number      = data.google_project.this.number
  trail               = { retention_days = 365 }
  changes             = { retention_days = 365 }
  deletion_protection = true

  depends_on = [module.project_services]
}

# Accounts of GitHub Actions in prod
module "delivery_prod" {
  source = "../modules/github_actions_accounts"

  name       = "llmdash-prod-delivery"
  project_id = local.project_id
  repository = { name = "example/llm-dashboard" }
  branches   = ["main"]
  subjects = {
    pull_request = "repo:example/llm-dashboard:pull_request"
    deploy       = "repo:example/llm-dashboard:environment:prod"
    apply        = "repo:example/llm-dashboard:environment:prod-apply"
  }
  state            = { bucket = "llmdash-prod-terraform-state", prefix = "prod", root_prefix = "account-prod" }
  image_repository = { location = module.images_prod.location, id = module.images_prod.repository_id }
  permissions      = yamldecode(file("${path.module}/permissions/prod.yaml"))
  limited_permissions = {
    "project-grants" = {
      runs        = ["apply"]
      permissions = { "resourcemanager.projects" = ["setIamPolicy"] }
      roles = [
        "projects/${local.project_id}/roles/llmdash_prod_models_invoker",
        "roles/cloudsql.client",
        "roles/cloudsql.instanceUser",
        "roles/cloudtrace.agent",
        "roles/logging.logWriter",
        "roles/managedkafka.client",
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
      resources   = ["projects/${data.google_project.this.number}/secrets/llmdash-prod-*"]
      roles       = ["roles/secretmanager.secretAccessor"]
    }
    "secret-values" = {
      runs        = ["apply"]
      permissions = { "secretmanager.versions" = ["add", "destroy", "enable"] }
      resources   = ["projects/${data.google_project.this.number}/secrets/llmdash-prod-db-administrator*"]
    }
    "log-buckets" = {
      runs        = ["apply"]
      permissions = { "logging.buckets" = ["delete", "update"] }
      resources   = ["projects/${local.project_id}/locations/asia-northeast1/buckets/llmdash-prod-*"]
    }
    "bucket-grants" = {
      runs        = ["apply"]
      permissions = { "storage.buckets" = ["setIamPolicy"] }
      resources   = ["projects/_/buckets/llmdash-prod-exports-llmdash-prod"]
      roles       = ["roles/storage.objectUser"]
    }
    buckets = {
      runs        = ["apply"]
      permissions = { "storage.buckets" = ["delete", "update"], "storage.objects" = ["list"] }
      resources   = ["projects/_/buckets/llmdash-prod-exports-llmdash-prod"]
    }
  }
  billing_account = { id = "000000-000000-000000", roles = { plan = "roles/billing.viewer" } }
  access_policy   = { id = "123456789012", roles = { plan = "roles/accesscontextmanager.policyReader" } }

  depends_on = [module.project_services]
}
