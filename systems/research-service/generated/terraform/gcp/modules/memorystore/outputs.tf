output "cache_endpoint" {
  description = "Host of cache."
  value = one([
    for connection in google_memorystore_instance.cache.endpoints[0].connections : connection.psc_auto_connection[0].ip_address
    if contains(["CONNECTION_TYPE_PRIMARY"], connection.psc_auto_connection[0].connection_type)
  ])
}

output "cache_memorystore_instance_endpoints_connections" {
  description = "Endpoints connections of the memorystore instance cache."
  value       = google_memorystore_instance.cache.endpoints[0].connections
}

output "cache_memorystore_instance_instance_id" {
  description = "Instance ID of the memorystore instance cache."
  value       = google_memorystore_instance.cache.instance_id
}

output "cache_memorystore_instance_managed_server_ca_certs" {
  description = "Managed server ca ca certs of the memorystore instance cache."
  value       = google_memorystore_instance.cache.managed_server_ca[0].ca_certs
}

output "cache_memorystore_instance_name" {
  description = "Name of the memorystore instance cache."
  value       = google_memorystore_instance.cache.name
}
