locals {
  environment = "account-dev"
  prefix      = "llmdash"
  region      = "asia-northeast1"
  project_id  = "llmdash-dev"
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
  zones = { "dev.llmdash.example.com" = {} }

  depends_on = [module.project_services]
}

# State of this root and of the environments
module "terraform_state" {
  source = "../modules/terraform_state"

  bucket     = "llmdash-dev-terraform-state"
  project_id = local.project_id
  location   = local.region

  depends_on = [module.project_services]
}

# Accepted until 2027-06-30 (perimeter-only-records): It records until the violations of the first weeks are understood.
module "boundary" {
  source = "../modules/service_perimeter"

  name           = "llmdash-dev-boundary"
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
module "models_invoker_dev" {
  source = "../modules/project_role"

  id          = "llmdash_dev_models_invoker"
  title       = "Invoke models"
  description = "Calls models of Vertex AI, and nothing else there."
  permissions = ["aiplatform.endpoints.predict"]

  depends_on = [module.project_services]
}

# Container images of dev
module "images_dev" {
  source = "../modules/artifact_registry"

  name        = "llmdash-dev-images"
  region      = local.region
  project_id  = local.project_id
  moving_tags = "env-"

  depends_on = [module.project_services]
}

# Budget of dev
module "spending_dev" {
  source = "../modules/billing_budget"

  name            = "llmdash-dev-spending"
  billing_account = "000000-000000-000000"
  project_number  = data.google_project.this.number
  limit           = { amount = "900", currency = "USD" }
  emails          = ["ops@example.com", "oncall@example.com"]
  labels          = local.labels

  depends_on = [module.project_services]
}

module "history" {
  source = "../modules/audit_logs"

  name           = "${local.prefix}-history"
  region         = local.region
  project_id     = local.project_id
  project_number = data.google_project.this.number
  trail          = { retention_days = 365 }
  changes        = { retention_days = 365 }

  depends_on = [module.project_services]
}

# Accounts of GitHub Actions in dev
module "delivery_dev" {
  source = "../modules/github_actions_accounts"

  name       = "llmdash-dev-delivery"
  project_id = local.project_id
  repository = { name = "example/llm-dashboard" }
  branches   = ["main"]
  subjects = {
    pull_request = "repo:example/llm-dashboard:pull_request"
    deploy       = "repo:example/llm-dashboard:environment:dev"
    apply        = "repo:example/llm-dashboard:environment:dev-apply"
  }
  state            = { bucket = "llmdash-dev-terraform-state", prefix = "dev", root_prefix = "account-dev" }
  image_repository = { location = module.images_dev.location, id = module.images_dev.repository_id }
  permissions      = yamldecode(file("${path.module}/permissions/dev.yaml"))
  limited_permissions = {
    "project-grants" = {
      runs        = ["apply"]
      permissions = { "resourcemanager.projects" = ["setIamPolicy"] }
      roles = [
        "projects/${local.project_id}/roles/llmdash_dev_models_invoker",
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
      resources   = ["projects/${data.google_project.this.number}/secrets/llmdash-dev-*"]
      roles       = ["roles/secretmanager.secretAccessor"]
    }
    "secret-values" = {
      runs        = ["apply"]
      permissions = { "secretmanager.versions" = ["add", "destroy", "enable"] }
      resources   = ["projects/${data.google_project.this.number}/secrets/llmdash-dev-db-administrator*"]
    }
    "log-buckets" = {
      runs        = ["apply"]
      permissions = { "logging.buckets" = ["delete", "update"] }
      resources   = ["projects/${local.project_id}/locations/asia-northeast1/buckets/llmdash-dev-*"]
    }
    "bucket-grants" = {
      runs        = ["apply"]
      permissions = { "storage.buckets" = ["setIamPolicy"] }
      resources   = ["projects/_/buckets/llmdash-dev-exports-llmdash-dev"]
      roles       = ["roles/storage.objectUser"]
    }
    buckets = {
      runs        = ["apply"]
      permissions = { "storage.buckets" = ["delete", "update"], "storage.objects" = ["list"] }
      resources   = ["projects/_/buckets/llmdash-dev-exports-llmdash-dev"]
    }
    emptied = {
      runs        = ["apply"]
      permissions = { "storage.objects" = ["delete"] }
      resources   = ["projects/_/buckets/llmdash-dev-exports-llmdash-dev/objects/*"]
    }
  }
  billing_account = { id = "000000-000000-000000", roles = { plan = "roles/billing.viewer" } }
  access_policy   = { id = "123456789012", roles = { plan = "roles/accesscontextmanager.policyReader" } }

  depends_on = [module.project_services]
}
