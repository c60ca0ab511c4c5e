# Exactly what is rolled out, the accounts that it runs as, and the repository of its images.

resource "google_cloud_run_v2_service_iam_member" "deploy" {
  for_each = var.services

  name     = each.value.name
  location = each.value.location
  role     = "roles/run.developer"
  member   = google_service_account.this["deploy"].member
}

resource "google_cloud_run_v2_worker_pool_iam_member" "deploy" {
  for_each = var.worker_pools

  name     = each.value.name
  location = each.value.location
  role     = "roles/run.developer"
  member   = google_service_account.this["deploy"].member
}

resource "google_cloud_run_v2_job_iam_member" "deploy" {
  for_each = var.jobs

  name     = each.value.name
  location = each.value.location
  role     = "roles/run.developer"
  member   = google_service_account.this["deploy"].member
}

resource "google_service_account_iam_member" "run_as" {
  for_each = merge(var.services, var.worker_pools, var.jobs)

  service_account_id = "projects/${var.project_id}/serviceAccounts/${each.value.service_account_email}"
  role               = "roles/iam.serviceAccountUser"
  member             = google_service_account.this["deploy"].member
}

resource "google_storage_bucket_iam_member" "site" {
  for_each = var.site_buckets

  bucket = each.value
  role   = "roles/storage.objectUser"
  member = google_service_account.this["deploy"].member
}

resource "google_artifact_registry_repository_iam_member" "push_images" {
  count = var.image_repository == null ? 0 : 1

  location   = var.image_repository.location
  repository = var.image_repository.id
  role       = "roles/artifactregistry.writer"
  member     = google_service_account.this["deploy"].member
}
