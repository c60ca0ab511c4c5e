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

# Publisher models by the token, and an endpoint for a model of one's own
module "models_invoker_prod" {
  source = "../modules/project_role"

  id          = "llmdash_prod_models_invoker"
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
  project_id          = local.project_id
  moving_tags         = "env-"
  deletion_protection = true

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
  image_repository = { location = module.images.location, id = module.images.repository_id }
  permissions = {
    read = {
      "aiplatform.endpoints"                 = ["get"]
      "certificatemanager.certmapentries"    = ["get"]
      "certificatemanager.certmaps"          = ["get"]
      "certificatemanager.certs"             = ["get"]
      "certificatemanager.dnsauthorizations" = ["get"]
      "cloudscheduler.jobs"                  = ["fullView", "get"]
      "cloudsql.databases"                   = ["get"]
      "cloudsql.instances"                   = ["get"]
      "cloudsql.users"                       = ["list"]
      "compute.backendServices"              = ["get"]
      "compute.globalAddresses"              = ["get"]
      "compute.globalForwardingRules"        = ["get"]
      "compute.networks"                     = ["get"]
      "compute.regionNetworkEndpointGroups"  = ["get"]
      "compute.routers"                      = ["get"]
      "compute.securityPolicies"             = ["get"]
      "compute.sslPolicies"                  = ["get"]
      "compute.subnetworks"                  = ["get"]
      "compute.targetHttpProxies"            = ["get"]
      "compute.targetHttpsProxies"           = ["get"]
      "compute.urlMaps"                      = ["get"]
      "dns.resourceRecordSets"               = ["list"]
      "firebase.clients"                     = ["get"]
      "firebase.projects"                    = ["get"]
      "firebaseauth.configs"                 = ["get"]
      "firebaserules.releases"               = ["get"]
      "firebaserules.rulesets"               = ["get"]
      "firebasestorage.buckets"              = ["get"]
      "iam.serviceAccounts"                  = ["get", "getIamPolicy"]
      "logging.buckets"                      = ["get"]
      "logging.sinks"                        = ["get"]
      "managedkafka.acls"                    = ["get"]
      "managedkafka.clusters"                = ["get"]
      "managedkafka.topics"                  = ["get"]
      "monitoring.alertPolicies"             = ["get"]
      "monitoring.dashboards"                = ["get"]
      "monitoring.notificationChannels"      = ["get"]
      "resourcemanager.projects"             = ["get", "getIamPolicy"]
      "run.jobs"                             = ["get"]
      "run.services"                         = ["get", "getIamPolicy"]
      "secretmanager.secrets"                = ["get", "getIamPolicy"]
      "secretmanager.versions"               = ["get"]
      "servicenetworking.services"           = ["get"]
      "serviceusage.services"                = ["use"]
      "storage.buckets"                      = ["get", "getIamPolicy"]
    }
    read_root = {
      "artifactregistry.repositories"     = ["get", "getIamPolicy"]
      "cloudasset.feeds"                  = ["get"]
      "dns.managedZones"                  = ["get"]
      "iam.roles"                         = ["get"]
      "iam.workloadIdentityPoolProviders" = ["get"]
      "iam.workloadIdentityPools"         = ["get", "getAttestationRules"]
      "pubsub.subscriptions"              = ["get"]
      "pubsub.topics"                     = ["get", "getIamPolicy"]
      "serviceusage.services"             = ["list"]
    }
    change = {
      "aiplatform.endpoints"                 = ["create", "delete", "update"]
      "artifactregistry.repositories"        = ["downloadArtifacts"]
      "certificatemanager.certmapentries"    = ["create", "delete", "update"]
      "certificatemanager.certmaps"          = ["create", "delete", "update", "use"]
      "certificatemanager.certs"             = ["create", "delete", "update", "use"]
      "certificatemanager.dnsauthorizations" = ["create", "delete", "update", "use"]
      "certificatemanager.operations"        = ["get"]
      "cloudscheduler.jobs"                  = ["create", "delete", "enable", "update"]
      "cloudsql.databases"                   = ["create", "update"]
      "cloudsql.instances"                   = ["create", "delete", "update"]
      "cloudsql.users"                       = ["create", "update"]
      "compute.backendBuckets"               = ["use"]
      "compute.backendServices"              = ["create", "delete", "setSecurityPolicy", "update", "use"]
      "compute.globalAddresses" = [
        "create",
        "createInternal",
        "delete",
        "deleteInternal",
        "setLabels",
        "use",
      ]
      "compute.globalForwardingRules"       = ["create", "delete", "setLabels", "setTarget", "update"]
      "compute.globalOperations"            = ["get"]
      "compute.networks"                    = ["create", "delete", "update", "updatePolicy", "use"]
      "compute.regionNetworkEndpointGroups" = ["create", "delete", "use"]
      "compute.regionOperations"            = ["get"]
      "compute.routers"                     = ["create", "delete", "update"]
      "compute.securityPolicies"            = ["create", "delete", "setLabels", "update", "use"]
      "compute.sslPolicies"                 = ["create", "delete", "update", "use"]
      "compute.subnetworks" = [
        "create",
        "delete",
        "expandIpCidrRange",
        "setPrivateIpGoogleAccess",
        "update",
      ]
      "compute.targetHttpProxies" = ["create", "delete", "setUrlMap", "use"]
      "compute.targetHttpsProxies" = [
        "create",
        "delete",
        "setCertificateMap",
        "setQuicOverride",
        "setSslPolicy",
        "setUrlMap",
        "update",
        "use",
      ]
      "compute.urlMaps"                 = ["create", "delete", "update", "use"]
      "dns.changes"                     = ["create", "get"]
      "dns.managedZones"                = ["get"]
      "dns.resourceRecordSets"          = ["create", "delete", "update"]
      "firebase.clients"                = ["create", "delete", "update"]
      "firebase.projects"               = ["update"]
      "firebaseauth.configs"            = ["create", "update"]
      "firebaserules.releases"          = ["create", "delete", "update"]
      "firebaserules.rulesets"          = ["create", "delete"]
      "firebasestorage.buckets"         = ["addFirebase", "removeFirebase"]
      "iam.serviceAccounts"             = ["actAs", "create", "delete", "update"]
      "logging.buckets"                 = ["create", "delete", "update"]
      "logging.operations"              = ["get"]
      "logging.sinks"                   = ["create", "delete", "update"]
      "managedkafka.acls"               = ["create", "delete", "update"]
      "managedkafka.clusters"           = ["create", "delete", "update"]
      "managedkafka.operations"         = ["get"]
      "managedkafka.topics"             = ["create", "delete", "update"]
      "monitoring.alertPolicies"        = ["create", "delete", "update"]
      "monitoring.dashboards"           = ["create", "delete", "update"]
      "monitoring.notificationChannels" = ["create", "delete", "update"]
      "run.jobs"                        = ["create", "delete", "run", "update"]
      "run.operations"                  = ["get"]
      "run.services"                    = ["create", "delete", "update"]
      "secretmanager.secrets"           = ["create", "delete", "update"]
      "servicenetworking.operations"    = ["get"]
      "servicenetworking.services"      = ["addPeering"]
      "serviceusage.services"           = ["enable", "get"]
      "storage.buckets"                 = ["create"]
    }
  }
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
  billing_account = {
    id    = "000000-000000-000000"
    roles = { plan = "roles/billing.viewer", apply = "roles/billing.costsManager" }
  }
  access_policy = {
    id    = "123456789012"
    roles = { plan = "roles/accesscontextmanager.policyReader", apply = "roles/accesscontextmanager.policyEditor" }
  }

  depends_on = [module.project_services]
}
