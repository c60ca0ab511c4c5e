output "web_url_map_name" {
  description = "Name of the URL map web."
  value       = google_compute_url_map.web.name
}
