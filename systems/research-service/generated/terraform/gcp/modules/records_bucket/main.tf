# A bucket whose objects cannot be deleted or replaced before their time unless its retention policy is changed first,
# and that are gone soon after.

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

  # Nobody can empty it before; so not where all is to go again with the environment.
  dynamic "retention_policy" {
    for_each = var.deletion_protection ? [var.retention_days] : []

    content {
      retention_period = tostring(retention_policy.value * 86400)
    }
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
