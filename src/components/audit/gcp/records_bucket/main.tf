# A bucket whose objects nobody can delete or replace before their time, and that are gone soon after.

# Names are global; the project's id, which is global too, keeps them apart.
resource "google_storage_bucket" "records" {
  name                        = "${var.name}-${var.project_id}"
  location                    = var.region
  uniform_bucket_level_access = true
  public_access_prevention    = "enforced"
  force_destroy               = !var.deletion_protection
  deletion_policy             = var.deletion_protection ? "PREVENT" : "DELETE"
  labels                      = var.labels

  soft_delete_policy {
    retention_duration_seconds = 0
  }

  retention_policy {
    retention_period = tostring(var.retention_days * 86400)
  }

  lifecycle_rule {
    action {
      type = "Delete"
    }

    condition {
      age = var.retention_days
    }
  }
}
