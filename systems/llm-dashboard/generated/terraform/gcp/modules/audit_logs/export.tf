# Copies of logs in Cloud Storage, in files by hour.

locals {
  export_bucket = var.export == null ? null : var.export.bucket == null ? module.export_bucket[0].name : var.export.bucket.name
}

module "export_bucket" {
  source = "../records_bucket"
  count  = var.export == null ? 0 : var.export.bucket == null ? 1 : 0

  name                = "${var.name}-export"
  region              = var.region
  project_id          = var.project_id
  retention_days      = var.export.retention_days
  deletion_protection = var.deletion_protection
  labels              = var.labels
}

resource "google_logging_project_sink" "export" {
  count = var.export == null ? 0 : 1

  name                   = "${var.name}-export"
  description            = "Copies of logs"
  project                = var.project_id
  destination            = "storage.googleapis.com/${local.export_bucket}"
  filter                 = var.export.filter
  unique_writer_identity = true
}

resource "google_storage_bucket_iam_member" "export" {
  count = var.export == null ? 0 : 1

  bucket = local.export_bucket
  role   = "roles/storage.objectCreator"
  member = google_logging_project_sink.export[0].writer_identity
}
