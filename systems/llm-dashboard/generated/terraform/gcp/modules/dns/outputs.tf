output "site_certificate_manager_certificate_map_id" {
  description = "ID of the certificate manager certificate map site."
  value       = google_certificate_manager_certificate_map.site.id
}

output "site_dns_managed_zone_name" {
  description = "Name of the DNS managed zone site."
  value       = google_dns_managed_zone.site.name
}

output "site_name_servers" {
  description = "Name servers of the zone; enter them as NS records of the parent zone."
  value       = google_dns_managed_zone.site.name_servers
}
