# One repository for the container images that the team builds.

# What one cleanup policy keeps, no other deletes; an image may be several versions, so that a month of them stays. All
# tags can be moved: immutable ones could never be cleaned up, and those that say what environments run move with each
# deployment. Pushes are scanned because the container scanning API is on.
resource "google_artifact_registry_repository" "this" {
  repository_id          = var.name
  location               = var.region
  format                 = "DOCKER"
  cleanup_policy_dry_run = false
  labels                 = var.labels
  deletion_policy        = var.deletion_protection ? "PREVENT" : "DELETE"

  vulnerability_scanning_config {
    enablement_config = "INHERITED"
  }

  cleanup_policies {
    id     = "delete-untagged"
    action = "DELETE"

    condition {
      tag_state  = "UNTAGGED"
      older_than = "${var.untagged_days * 86400}s"
    }
  }

  cleanup_policies {
    id     = "delete-old"
    action = "DELETE"

    condition {
      tag_state  = "TAGGED"
      older_than = "${30 * 86400}s"
    }
  }

  cleanup_policies {
    id     = "keep-running"
    action = "KEEP"

    condition {
      tag_state    = "TAGGED"
      tag_prefixes = [var.moving_tags]
    }
  }

  cleanup_policies {
    id     = "keep-newest"
    action = "KEEP"

    most_recent_versions {
      keep_count = var.keep
    }
  }
}

# Cloud Run pulls in the name of an account of Google's own, which each project has once that API is enabled there.
data "google_project" "guests" {
  for_each = var.reader_project_ids

  project_id = each.key
}

resource "google_artifact_registry_repository_iam_member" "guests" {
  for_each = var.reader_project_ids

  location   = google_artifact_registry_repository.this.location
  repository = google_artifact_registry_repository.this.repository_id
  role       = "roles/artifactregistry.reader"
  member     = "serviceAccount:service-${data.google_project.guests[each.key].number}@serverless-robot-prod.iam.gserviceaccount.com"
}
