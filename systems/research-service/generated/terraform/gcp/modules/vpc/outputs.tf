output "id" {
  description = "Id of the network."
  value       = google_compute_network.this.id
}

output "subnet_id" {
  description = "Id of the private subnet, in which services run."
  value       = google_compute_subnetwork.this["private"].id
}

output "peered_network_id" {
  description = "Id of the network, known once databases can get an address in it."
  value       = google_service_networking_connection.this.network
}
