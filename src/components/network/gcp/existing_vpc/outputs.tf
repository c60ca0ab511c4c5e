output "id" {
  description = "Id of the network."
  value       = "projects/${var.project_id}/global/networks/${var.network}"
}

output "subnet_id" {
  description = "Id of the subnet in which services run."
  value       = "projects/${var.project_id}/regions/${var.region}/subnetworks/${var.subnet}"
}

output "peered_network_id" {
  description = "Id of the network, as databases with a private address want it."
  value       = "projects/${var.project_id}/global/networks/${var.network}"
}
