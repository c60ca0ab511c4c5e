output "url" {
  description = "Where images are pushed to and pulled from; the image's name and tag follow after a slash."
  value       = "${var.region}-docker.pkg.dev/${var.project_id}/${google_artifact_registry_repository.this.repository_id}"
}

output "repository_id" {
  description = "Name of the repository, for roles on it."
  value       = google_artifact_registry_repository.this.repository_id
}

output "location" {
  description = "Region of the repository, for roles on it."
  value       = google_artifact_registry_repository.this.location
}
