output "service_account_id" {
  description = "Account that builds, once it may."
  value       = google_service_account.build.id

  depends_on = [
    google_artifact_registry_repository_iam_member.build,
    google_project_iam_member.build_logs,
    google_project_iam_member.build_sources,
  ]
}

output "repository_id" {
  description = "Repository that keeps the images of functions, as builds want it named."
  value       = google_artifact_registry_repository.images.id
}

output "source_bucket" {
  description = "Bucket of the source."
  value       = google_storage_bucket_object.source.bucket
}

output "source_object" {
  description = "Archive of the source in its bucket; a changed source has another name."
  value       = google_storage_bucket_object.source.name
}
