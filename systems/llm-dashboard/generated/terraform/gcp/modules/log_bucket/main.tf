# Keeps logs longer than the 30 days of the project's _Default bucket. They are copies: the
# _Default sink keeps these logs for 30 days as well.

# A deleted bucket keeps its name for a week: an environment that is made again needs another.
resource "random_id" "bucket" {
  byte_length = 4
}

resource "google_logging_project_bucket_config" "this" {
  project         = var.project_id
  location        = var.region
  bucket_id       = "${var.name}-${random_id.bucket.hex}"
  description     = var.description
  retention_days  = var.retention_days
  deletion_policy = var.deletion_protection ? "PREVENT" : "DELETE"
}

# A sink to a bucket of its own project needs no permission.
resource "google_logging_project_sink" "this" {
  name                   = var.name
  destination            = "logging.googleapis.com/${google_logging_project_bucket_config.this.id}"
  filter                 = var.filter
  unique_writer_identity = true
}
