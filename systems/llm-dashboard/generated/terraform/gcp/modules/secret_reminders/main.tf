# The account in whose name reminders to replace secrets are written. One for all secrets: it can do
# nothing but write log entries.

resource "google_service_account" "this" {
  account_id   = var.name
  display_name = "Writes reminders to replace secrets"
}

# Log entries are written to a project; there is no narrower place to grant it.
resource "google_project_iam_member" "log_writer" {
  project = var.project_id
  role    = "roles/logging.logWriter"
  member  = google_service_account.this.member
}
