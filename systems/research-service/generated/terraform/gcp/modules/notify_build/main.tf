# Source of the function that tells a chat or a pager, and the account that builds it; one for all
# channels. The account stands in for the one that may do everything in the project.

locals {
  files = {
    "notify.mjs"   = file("${path.module}/notify.mjs")
    "package.json" = jsonencode({ main = "notify.mjs", private = true })
  }
}

# Made while planning: a saved plan is applied in the folder that it was made in, or this file goes with it.
data "archive_file" "source" {
  type             = "zip"
  output_path      = "${path.root}/.terraform/notify.zip"
  output_file_mode = "0644"

  dynamic "source" {
    for_each = local.files

    content {
      filename = source.key
      content  = source.value
    }
  }
}

resource "google_storage_bucket" "sources" {
  name                        = "${var.name}-${var.project_id}"
  location                    = var.region
  uniform_bucket_level_access = true
  public_access_prevention    = "enforced"
  force_destroy               = true

  soft_delete_policy {
    retention_duration_seconds = 0
  }
}

# A changed source is an object of another name, which functions are built anew from.
resource "google_storage_bucket_object" "source" {
  bucket       = google_storage_bucket.sources.name
  name         = "notify-${sha256(jsonencode(local.files))}.zip"
  source       = data.archive_file.source.output_path
  content_type = "application/zip"
}

resource "google_artifact_registry_repository" "images" {
  repository_id = var.name
  location      = var.region
  format        = "DOCKER"
  description   = "Images of functions"

  cleanup_policies {
    id     = "keep-recent"
    action = "KEEP"

    most_recent_versions {
      keep_count = 3
    }
  }

  cleanup_policies {
    id     = "delete-old"
    action = "DELETE"

    condition {
      older_than = "2592000s"
    }
  }
}

resource "google_service_account" "build" {
  account_id   = var.name
  display_name = "Builds functions"
}

# Log entries are written to a project; there is no narrower place to grant it.
resource "google_project_iam_member" "build_logs" {
  project = var.project_id
  role    = "roles/logging.logWriter"
  member  = google_service_account.build.member
}

# Cloud Functions copies sources to a bucket that it makes with the first function.
resource "google_project_iam_member" "build_sources" {
  project = var.project_id
  role    = "roles/storage.objectViewer"
  member  = google_service_account.build.member

  condition {
    title      = "Sources of functions only"
    expression = "resource.name.startsWith(\"projects/_/buckets/gcf-v2-sources-\")"
  }
}

resource "google_artifact_registry_repository_iam_member" "build" {
  repository = google_artifact_registry_repository.images.repository_id
  location   = var.region
  role       = "roles/artifactregistry.writer"
  member     = google_service_account.build.member
}
