output "id" {
  description = "Id of the security policy, for backend services."
  value       = google_compute_security_policy.this.id
}
