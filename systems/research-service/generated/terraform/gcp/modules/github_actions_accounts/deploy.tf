# Pushes images. What it may roll out, the environment's own root says, where that is made.

resource "google_artifact_registry_repository_iam_member" "push_images" {
  count = var.image_repository == null ? 0 : 1

  location   = var.image_repository.location
  repository = var.image_repository.id
  role       = "roles/artifactregistry.writer"
  member     = google_service_account.this["deploy"].member
}

# What was tried in another environment is pulled, to be pushed on.
resource "google_artifact_registry_repository_iam_member" "take_images_on" {
  for_each = var.taken_on_image_repositories

  location   = each.value.location
  repository = each.value.id
  role       = "roles/artifactregistry.reader"
  member     = google_service_account.this["deploy"].member
}
