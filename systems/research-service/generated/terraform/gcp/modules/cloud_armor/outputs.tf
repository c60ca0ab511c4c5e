output "waf_security_policy_id" {
  description = "ID of the security policy waf."
  value       = google_compute_security_policy.waf.id
}
