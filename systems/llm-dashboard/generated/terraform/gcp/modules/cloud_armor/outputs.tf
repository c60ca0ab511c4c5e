output "shield_security_policy_id" {
  description = "ID of the security policy shield."
  value       = google_compute_security_policy.shield.id
}
