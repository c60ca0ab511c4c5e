# Changes are always recorded; these are reads of configuration, and reads and writes of data where the design wants them.
resource "google_project_iam_audit_config" "history" {
  project = var.project_id
  service = "allServices"

  audit_log_config {
    log_type = "ADMIN_READ"
  }
}

resource "google_logging_project_bucket_config" "history" {
  project        = var.project_id
  location       = var.region
  bucket_id      = "${var.name_prefix}-history"
  description    = "Audit records of history"
  retention_days = 365

  lifecycle {
    prevent_destroy = true
  }
}

# A sink needs no permission to write to a log bucket of its own project.
resource "google_logging_project_sink" "history" {
  name                   = "${var.name_prefix}-history"
  description            = "All audit records"
  destination            = "logging.googleapis.com/${google_logging_project_bucket_config.history.id}"
  filter                 = "log_id(\"cloudaudit.googleapis.com/activity\") OR log_id(\"cloudaudit.googleapis.com/data_access\") OR log_id(\"cloudaudit.googleapis.com/system_event\") OR log_id(\"cloudaudit.googleapis.com/policy\")"
  unique_writer_identity = true
}
