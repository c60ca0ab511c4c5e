resource "google_project_service" "artifactregistry" {
  service            = "artifactregistry.googleapis.com"
  disable_on_destroy = false
}

resource "google_project_service" "billingbudgets" {
  service            = "billingbudgets.googleapis.com"
  disable_on_destroy = false
}

resource "google_project_service" "cloudbuild" {
  service            = "cloudbuild.googleapis.com"
  disable_on_destroy = false
}

resource "google_project_service" "cloudfunctions" {
  service            = "cloudfunctions.googleapis.com"
  disable_on_destroy = false
}

resource "google_project_service" "cloudscheduler" {
  service            = "cloudscheduler.googleapis.com"
  disable_on_destroy = false
}

resource "google_project_service" "logging" {
  service            = "logging.googleapis.com"
  disable_on_destroy = false
}

resource "google_project_service" "monitoring" {
  service            = "monitoring.googleapis.com"
  disable_on_destroy = false
}

resource "google_project_service" "pubsub" {
  service            = "pubsub.googleapis.com"
  disable_on_destroy = false
}

resource "google_project_service" "run" {
  service            = "run.googleapis.com"
  disable_on_destroy = false
}

resource "google_project_service" "secretmanager" {
  service            = "secretmanager.googleapis.com"
  disable_on_destroy = false
}

resource "google_project_service" "storage" {
  service            = "storage.googleapis.com"
  disable_on_destroy = false
}

resource "google_project_service" "aiplatform" {
  count = var.aiplatform_enabled ? 1 : 0

  service            = "aiplatform.googleapis.com"
  disable_on_destroy = false
}

resource "google_project_service" "certificatemanager" {
  count = var.certificatemanager_enabled ? 1 : 0

  service            = "certificatemanager.googleapis.com"
  disable_on_destroy = false
}

resource "google_project_service" "cloudtrace" {
  count = var.cloudtrace_enabled ? 1 : 0

  service            = "cloudtrace.googleapis.com"
  disable_on_destroy = false
}

resource "google_project_service" "compute" {
  count = var.compute_enabled ? 1 : 0

  service            = "compute.googleapis.com"
  disable_on_destroy = false
}

resource "google_project_service" "containerscanning" {
  count = var.containerscanning_enabled ? 1 : 0

  service            = "containerscanning.googleapis.com"
  disable_on_destroy = false
}

resource "google_project_service" "dns" {
  count = var.dns_enabled ? 1 : 0

  service            = "dns.googleapis.com"
  disable_on_destroy = false
}

resource "google_project_service" "iam" {
  count = var.iam_enabled ? 1 : 0

  service            = "iam.googleapis.com"
  disable_on_destroy = false
}

resource "google_project_service" "iamcredentials" {
  count = var.iamcredentials_enabled ? 1 : 0

  service            = "iamcredentials.googleapis.com"
  disable_on_destroy = false
}

resource "google_project_service" "memorystore" {
  count = var.memorystore_enabled ? 1 : 0

  service            = "memorystore.googleapis.com"
  disable_on_destroy = false
}

resource "google_project_service" "networkconnectivity" {
  count = var.networkconnectivity_enabled ? 1 : 0

  service            = "networkconnectivity.googleapis.com"
  disable_on_destroy = false
}

resource "google_project_service" "servicenetworking" {
  count = var.servicenetworking_enabled ? 1 : 0

  service            = "servicenetworking.googleapis.com"
  disable_on_destroy = false
}

resource "google_project_service" "sqladmin" {
  count = var.sqladmin_enabled ? 1 : 0

  service            = "sqladmin.googleapis.com"
  disable_on_destroy = false
}

resource "google_project_service" "sts" {
  count = var.sts_enabled ? 1 : 0

  service            = "sts.googleapis.com"
  disable_on_destroy = false
}
