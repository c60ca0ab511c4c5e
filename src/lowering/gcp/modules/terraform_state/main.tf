# The bucket of Terraform's state: every version is kept for three months, and a destroy of this root stops at it.

resource "google_storage_bucket" "this" {
  name                        = var.bucket
  project                     = var.project_id
  location                    = var.location
  uniform_bucket_level_access = true
  public_access_prevention    = "enforced"

  versioning {
    enabled = true
  }

  lifecycle_rule {
    condition {
      days_since_noncurrent_time = 90
      with_state                 = "ARCHIVED"
    }

    action {
      type = "Delete"
    }
  }

  deletion_policy = "PREVENT"
}
