# Who pushes images from other projects, and who takes them on: the accounts that deploy there. They have to be there
# already.

resource "google_artifact_registry_repository_iam_member" "this" {
  for_each = toset(var.service_account_emails)

  location   = var.repository.location
  repository = var.repository.id
  role       = "roles/artifactregistry.writer"
  member     = "serviceAccount:${each.key}"
}

resource "google_artifact_registry_repository_iam_member" "readers" {
  for_each = toset(var.reader_service_account_emails)

  location   = var.repository.location
  repository = var.repository.id
  role       = "roles/artifactregistry.reader"
  member     = "serviceAccount:${each.key}"
}
