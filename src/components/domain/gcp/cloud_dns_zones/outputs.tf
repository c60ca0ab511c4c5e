output "name_servers" {
  description = "Name servers of each zone that is made, by its DNS name; its parent has them as NS records."
  value       = { for name, zone in google_dns_managed_zone.this : name => zone.name_servers }
}
