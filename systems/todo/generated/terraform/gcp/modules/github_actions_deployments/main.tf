# What the account that deploys may roll out here: exactly this, and the accounts that it runs as. The account itself is
# made in the root of the project.

locals {
  member = "serviceAccount:${var.service_account_email}"
}

resource "google_cloud_run_v2_service_iam_member" "this" {
  for_each = var.services

  name     = each.value.name
  location = each.value.location
  role     = "roles/run.developer"
  member   = local.member
}

resource "google_cloud_run_v2_worker_pool_iam_member" "this" {
  for_each = var.worker_pools

  name     = each.value.name
  location = each.value.location
  role     = "roles/run.developer"
  member   = local.member
}

locals {
  # Who starts a job looks at it until it has ended.
  runs = merge([
    for key, job in var.jobs : {
      for role in ["invoker", "viewer"] : "${key}-${role}" => merge(job, { role = "roles/run.${role}" })
    }
  ]...)
}

resource "google_cloud_run_v2_job_iam_member" "run" {
  for_each = local.runs

  name     = each.value.name
  location = each.value.location
  role     = each.value.role
  member   = local.member
}

resource "google_service_account_iam_member" "run_as" {
  for_each = merge(var.services, var.worker_pools)

  service_account_id = "projects/${var.project_id}/serviceAccounts/${each.value.service_account_email}"
  role               = "roles/iam.serviceAccountUser"
  member             = local.member
}

resource "google_storage_bucket_iam_member" "site" {
  for_each = var.site_buckets

  bucket = each.value
  role   = "roles/storage.objectUser"
  member = local.member
}
