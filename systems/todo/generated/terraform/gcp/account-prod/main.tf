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
  image_repository = { location = module.images.location, id = module.images.repository_id }
  permissions = {
    read = {
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
      "iam.serviceAccounts"                  = ["get", "getIamPolicy"]
      "logging.buckets"                      = ["get"]
      "logging.sinks"                        = ["get"]
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
    }
    read_root = {
      "artifactregistry.repositories"     = ["get", "getIamPolicy"]
      "dns.managedZones"                  = ["get"]
      "iam.roles"                         = ["get"]
      "iam.workloadIdentityPoolProviders" = ["get"]
      "iam.workloadIdentityPools"         = ["get", "getAttestationRules"]
      "serviceusage.services"             = ["list"]
      "storage.buckets"                   = ["get", "getIamPolicy"]
    }
    change = {
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
      "iam.serviceAccounts"             = ["actAs", "create", "delete", "update"]
      "logging.buckets"                 = ["create", "delete", "update"]
      "logging.operations"              = ["get"]
      "logging.sinks"                   = ["create", "delete", "update"]
      "monitoring.alertPolicies"        = ["create", "delete", "update"]
      "monitoring.dashboards"           = ["create", "delete", "update"]
      "monitoring.notificationChannels" = ["create", "delete", "update"]
      "run.jobs"                        = ["create", "delete", "run", "update"]
      "run.operations"                  = ["get"]
      "run.services"                    = ["create", "delete", "update"]
      "secretmanager.secrets"           = ["create", "delete", "update"]
      "servicenetworking.operations"    = ["get"]
      "servicenetworking.services"      = ["addPeering"]
    }
  }
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
  }
  billing_account = {
    id    = "000000-000000-000000"
    roles = { plan = "roles/billing.viewer", apply = "roles/billing.costsManager" }
  }

  depends_on = [module.project_services]
}
