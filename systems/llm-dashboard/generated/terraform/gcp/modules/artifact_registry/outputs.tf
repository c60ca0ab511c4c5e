output "images_artifact_registry_repository_location" {
  description = "Location of the artifact registry repository images."
  value       = google_artifact_registry_repository.images.location
}

output "images_artifact_registry_repository_name" {
  description = "Name of the artifact registry repository images."
  value       = google_artifact_registry_repository.images.name
}

output "images_repository_url" {
  description = "Where images are pushed to."
  value       = "${var.region}-docker.pkg.dev/${var.project_id}/${google_artifact_registry_repository.images.repository_id}"
}
