output "ip_address" {
  description = "Address that the names lead to."
  value       = google_compute_global_address.this.address
}
