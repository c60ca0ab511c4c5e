output "service_account_email" {
  description = "Address of the account, once it may write."
  value       = google_service_account.this.email

  depends_on = [google_project_iam_member.log_writer]
}
