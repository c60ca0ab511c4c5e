resource "google_storage_bucket" "files_logs" {
  name                        = "${var.name_prefix}-files-logs-${var.project_id}"
  location                    = var.region
  uniform_bucket_level_access = true
  public_access_prevention    = "enforced"
  force_destroy               = var.files_logs_force_destroy

  lifecycle_rule {
    action {
      type = "Delete"
    }

    condition {
      age = 90
    }
  }
}

# Google delivers usage logs in the name of this group.
resource "google_storage_bucket_iam_member" "files_logs" {
  bucket = google_storage_bucket.files_logs.name
  role   = "roles/storage.objectCreator"
  member = "group:cloud-storage-analytics@google.com"
}

resource "google_storage_bucket" "files" {
  name                        = "${var.name_prefix}-files-${var.project_id}"
  location                    = var.region
  uniform_bucket_level_access = true
  public_access_prevention    = "enforced"
  force_destroy               = var.files_logs_force_destroy

  versioning {
    enabled = true
  }

  soft_delete_policy {
    retention_duration_seconds = 604800
  }

  lifecycle_rule {
    action {
      type = "Delete"
    }

    condition {
      days_since_noncurrent_time = 30
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

  lifecycle_rule {
    action {
      type          = "SetStorageClass"
      storage_class = "NEARLINE"
    }

    condition {
      age        = 90
      with_state = "LIVE"
    }
  }

  logging {
    log_bucket        = google_storage_bucket_iam_member.files_logs.bucket
    log_object_prefix = "files"
  }
}
