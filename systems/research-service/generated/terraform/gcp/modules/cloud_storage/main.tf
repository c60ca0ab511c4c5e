# A bucket: encrypted, reached by IAM alone, with former versions of objects kept for a while.

# Names are global; the project's id, which is global too, keeps them apart.
resource "google_storage_bucket" "this" {
  name                        = "${var.name}-${var.project_id}"
  location                    = var.dual_region == null ? var.region : var.dual_region.location
  uniform_bucket_level_access = true
  public_access_prevention    = var.public ? "inherited" : "enforced"
  force_destroy               = !var.deletion_protection
  deletion_policy             = var.deletion_protection ? "PREVENT" : "DELETE"
  labels                      = var.labels

  versioning {
    enabled = var.versioning
  }

  soft_delete_policy {
    retention_duration_seconds = 604800
  }

  dynamic "custom_placement_config" {
    for_each = var.dual_region == null ? [] : var.dual_region.data_locations == null ? [] : [var.dual_region.data_locations]

    content {
      data_locations = custom_placement_config.value
    }
  }

  dynamic "encryption" {
    for_each = var.customer_key ? [true] : []

    content {
      default_kms_key_name = module.key[0].key_id
    }
  }

  dynamic "logging" {
    for_each = var.access_log_retention_days == null ? [] : [true]

    content {
      log_bucket        = google_storage_bucket_iam_member.logs[0].bucket
      log_object_prefix = var.name
    }
  }

  dynamic "cors" {
    for_each = var.cors == null ? [] : [var.cors]

    content {
      origin          = cors.value.origins
      method          = cors.value.methods
      response_header = cors.value.headers
      max_age_seconds = cors.value.max_age_seconds
    }
  }

  # What nobody sees is cleared away: old versions and broken uploads.
  lifecycle_rule {
    action {
      type = "Delete"
    }

    condition {
      days_since_noncurrent_time = var.noncurrent_version_days
      with_state                 = "ARCHIVED"
    }
  }

  lifecycle_rule {
    action {
      type = "AbortIncompleteMultipartUpload"
    }

    condition {
      age = 7
    }
  }

  dynamic "lifecycle_rule" {
    for_each = var.lifecycle_rules

    content {
      action {
        type          = lifecycle_rule.value.storage_class == null ? "Delete" : "SetStorageClass"
        storage_class = lifecycle_rule.value.storage_class
      }

      condition {
        age                        = lifecycle_rule.value.noncurrent ? null : lifecycle_rule.value.after_days
        days_since_noncurrent_time = lifecycle_rule.value.noncurrent ? lifecycle_rule.value.after_days : null
        with_state                 = lifecycle_rule.value.noncurrent ? "ARCHIVED" : "LIVE"
        matches_prefix             = lifecycle_rule.value.prefix == null ? null : [lifecycle_rule.value.prefix]
      }
    }
  }
}

# Reading objects, without listing them.
resource "google_storage_bucket_iam_member" "public" {
  count = var.public ? 1 : 0

  bucket = google_storage_bucket.this.name
  role   = "roles/storage.legacyObjectReader"
  member = "allUsers"
}

module "key" {
  source = "../customer_key"
  count  = var.customer_key ? 1 : 0

  name                = var.name
  location            = var.dual_region == null ? var.region : var.dual_region.key_location
  service_agent       = "service-${var.project_number}@gs-project-accounts.iam.gserviceaccount.com"
  deletion_protection = var.deletion_protection
  labels              = var.labels
}

resource "google_storage_bucket" "logs" {
  count = var.access_log_retention_days == null ? 0 : 1

  name                        = "${var.name}-logs-${var.project_id}"
  location                    = var.region
  uniform_bucket_level_access = true
  public_access_prevention    = "enforced"
  force_destroy               = !var.deletion_protection
  deletion_policy             = var.deletion_protection ? "PREVENT" : "DELETE"
  labels                      = var.labels

  lifecycle_rule {
    action {
      type = "Delete"
    }

    condition {
      age = var.access_log_retention_days
    }
  }
}

# Google delivers usage logs in the name of this group.
resource "google_storage_bucket_iam_member" "logs" {
  count = var.access_log_retention_days == null ? 0 : 1

  bucket = google_storage_bucket.logs[0].name
  role   = "roles/storage.objectCreator"
  member = "group:cloud-storage-analytics@google.com"
}
