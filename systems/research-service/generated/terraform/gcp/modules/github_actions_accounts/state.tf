# The state of the environment, and that of this root, which is planned and not applied. Neither account reads or writes
# that of other environments. A plan of a pull request holds no lock (-lock=false): whoever may write one may also take
# away that of an apply which runs.

locals {
  objects = "projects/_/buckets/${var.state.bucket}/objects"

  is_environment = "resource.name.startsWith(\"${local.objects}/${var.state.prefix}/\")"
  is_root        = "resource.name.startsWith(\"${local.objects}/${var.state.root_prefix}/\")"

  state_read = {
    plan  = { title = "State that is planned", expression = "${local.is_environment} || ${local.is_root}" }
    apply = { title = "State of the environment", expression = local.is_environment }
  }
  state_write = {
    apply = { title = "State of the environment", expression = local.is_environment }
  }
}

# A list of objects is a right on the bucket, which takes no condition; it shows names and no contents.
resource "google_storage_bucket_iam_member" "state_list" {
  for_each = local.state_read

  bucket = var.state.bucket
  role   = "roles/storage.legacyBucketReader"
  member = google_service_account.this[each.key].member
}

resource "google_storage_bucket_iam_member" "state_read" {
  for_each = local.state_read

  bucket = var.state.bucket
  role   = "roles/storage.objectViewer"
  member = google_service_account.this[each.key].member

  condition {
    title      = each.value.title
    expression = each.value.expression
  }
}

resource "google_storage_bucket_iam_member" "state_write" {
  for_each = local.state_write

  bucket = var.state.bucket
  role   = "roles/storage.objectUser"
  member = google_service_account.this[each.key].member

  condition {
    title      = each.value.title
    expression = each.value.expression
  }
}
