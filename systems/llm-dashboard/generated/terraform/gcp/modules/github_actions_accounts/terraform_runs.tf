# Planning reads everything and holds the lock of the state; applying writes both. Neither reads or writes the state of
# other environments.

locals {
  state_objects = "projects/_/buckets/${var.state.bucket}/objects/${var.state.prefix}/"

  is_state = "resource.name.startsWith(\"${local.state_objects}\")"

  state = {
    plan  = { title = "Lock of the state", expression = "resource.name == \"${local.state_objects}default.tflock\"" }
    apply = { title = "State of the environment", expression = local.is_state }
  }

  # Budgets belong to the billing account; whoever makes this the first time must administer that account.
  billing_roles = { plan = "roles/billing.viewer", apply = "roles/billing.costsManager" }
}

# The providers name the project as the one that calls are counted in, which takes a right of its own.
resource "google_project_iam_member" "plan" {
  for_each = toset([
    "roles/iam.securityReviewer",
    "roles/serviceusage.serviceUsageConsumer",
    "roles/viewer",
  ])

  project = var.project_id
  role    = each.key
  member  = google_service_account.this["plan"].member
}

# Editor sets no IAM policy, makes no custom role, no identity pool and no bucket or sink of logs, and peers no network.
resource "google_project_iam_member" "apply" {
  for_each = toset([
    "roles/editor",
    "roles/iam.roleAdmin",
    "roles/iam.securityAdmin",
    "roles/iam.workloadIdentityPoolAdmin",
    "roles/logging.configWriter",
    "roles/servicenetworking.networksAdmin",
  ])

  project = var.project_id
  role    = each.key
  member  = google_service_account.this["apply"].member
}

# A list of objects is a right on the bucket, which takes no condition; it shows names and no contents.
resource "google_storage_bucket_iam_member" "state_list" {
  for_each = local.state

  bucket = var.state.bucket
  role   = "roles/storage.legacyBucketReader"
  member = google_service_account.this[each.key].member
}

resource "google_storage_bucket_iam_member" "state_read" {
  for_each = local.state

  bucket = var.state.bucket
  role   = "roles/storage.objectViewer"
  member = google_service_account.this[each.key].member

  condition {
    title      = "State of the environment"
    expression = local.is_state
  }
}

resource "google_storage_bucket_iam_member" "state_write" {
  for_each = local.state

  bucket = var.state.bucket
  role   = "roles/storage.objectUser"
  member = google_service_account.this[each.key].member

  condition {
    title      = each.value.title
    expression = each.value.expression
  }
}

resource "google_billing_account_iam_member" "this" {
  for_each = var.billing_account == null ? {} : local.billing_roles

  billing_account_id = var.billing_account
  role               = each.value
  member             = google_service_account.this[each.key].member
}
