# What Google records besides who changes what, which it does without being asked, and for how long it is kept.

# Changes are always recorded; these are reads of configuration, and reads and writes of data where they are wanted.
resource "google_project_iam_audit_config" "this" {
  count = var.trail == null ? 0 : 1

  project = var.project_id
  service = "allServices"

  dynamic "audit_log_config" {
    for_each = var.trail.data_access ? ["ADMIN_READ", "DATA_READ", "DATA_WRITE"] : ["ADMIN_READ"]

    content {
      log_type = audit_log_config.value
    }
  }
}

resource "google_logging_project_bucket_config" "this" {
  count = var.trail == null ? 0 : 1

  project         = var.project_id
  location        = var.region
  bucket_id       = var.name
  description     = "Audit records of ${var.name}"
  retention_days  = var.trail.retention_days
  deletion_policy = var.deletion_protection ? "PREVENT" : "DELETE"
}

# A sink needs no permission to write to a log bucket of its own project.
resource "google_logging_project_sink" "this" {
  count = var.trail == null ? 0 : 1

  name        = var.name
  description = "All audit records"
  destination = "logging.googleapis.com/${google_logging_project_bucket_config.this[0].id}"
  filter = join(" OR ", [
    for log in ["activity", "data_access", "system_event", "policy"] : "log_id(\"cloudaudit.googleapis.com/${log}\")"
  ])
  unique_writer_identity = true
}
