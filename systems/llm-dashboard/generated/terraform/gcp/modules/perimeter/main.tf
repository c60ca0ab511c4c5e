data "google_project" "boundary" {
  project_id = var.project_id
}

# Whoever applies this needs Access Context Manager Editor on the organization, and a place in `allow` once it is no dry run.
resource "google_access_context_manager_service_perimeter" "boundary" {
  parent                    = "accessPolicies/123456789012"
  name                      = "accessPolicies/123456789012/servicePerimeters/${replace("${var.name_prefix}-boundary", "-", "_")}"
  title                     = "${var.name_prefix}-boundary"
  description               = "Keeps data of boundary inside"
  perimeter_type            = "PERIMETER_TYPE_REGULAR"
  use_explicit_dry_run_spec = true

  spec {
    resources = ["projects/${data.google_project.boundary.number}"]
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
  }
}
