# Copies of logs in Cloud Storage, in files by hour.

locals {
  bucket = var.bucket == null ? module.bucket[0].name : var.bucket.name
}

module "bucket" {
  source = "../records_bucket"
  count  = var.bucket == null ? 1 : 0

  name                = var.name
  region              = var.region
  project_id          = var.project_id
  retention_days      = var.retention_days
  deletion_protection = var.deletion_protection
  labels              = var.labels
}

resource "google_logging_project_sink" "this" {
  name                   = var.name
  description            = "Copies of logs"
  project                = var.project_id
  destination            = "storage.googleapis.com/${local.bucket}"
  filter                 = var.filter
  unique_writer_identity = true
}

resource "google_storage_bucket_iam_member" "this" {
  bucket = local.bucket
  role   = "roles/storage.objectCreator"
  member = google_logging_project_sink.this.writer_identity
}
