output "names" {
  description = "The names, the main one first."
  value       = var.names
}

output "certificate_map_id" {
  description = "Id of the certificate map, for HTTPS proxies."
  value       = google_certificate_manager_certificate_map.this.id
}

output "zone" {
  description = "Managed zone for records of the names; null where somebody else serves them."
  value       = var.zone == null ? null : { name = var.zone }
}

output "validation_records" {
  description = "Records that prove control of the names, by name; where somebody else serves them, to be entered there."
  value = {
    for name, authorization in google_certificate_manager_dns_authorization.this :
    name => authorization.dns_resource_record[0]
  }
}
