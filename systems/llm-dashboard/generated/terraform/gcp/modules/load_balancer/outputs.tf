output "edge_url_map_name" {
  description = "Name of the URL map edge."
  value       = google_compute_url_map.edge.name
}
