output "main_network" {
  description = "Id of the VPC network."
  value       = google_compute_network.main.id
}

output "main_network_id" {
  description = "ID of the network main."
  value       = google_compute_network.main.id
}

output "main_service_networking_connection_network" {
  description = "Network of the service networking connection main."
  value       = google_service_networking_connection.main.network
}

output "main_subnetwork_id" {
  description = "ID of the subnetwork main."
  value       = google_compute_subnetwork.main.id
}
