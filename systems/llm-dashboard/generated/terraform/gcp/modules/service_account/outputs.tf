output "email" {
  description = "Address of the account, for what runs as it."
  value       = google_service_account.this.email
}

output "member" {
  description = "The account as IAM policies name it."
  value       = local.member
}
