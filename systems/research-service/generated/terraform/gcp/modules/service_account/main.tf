# The account that code runs as, with its roles on what it uses and nothing else.

locals {
  member = "serviceAccount:${google_service_account.this.email}"
}

resource "google_service_account" "this" {
  account_id   = var.name
  display_name = var.display_name
}

resource "google_project_iam_member" "access" {
  for_each = var.project_roles

  project = var.project_id
  role    = each.value.role
  member  = local.member

  dynamic "condition" {
    for_each = each.value.condition == null ? [] : [each.value.condition]

    content {
      title      = condition.value.title
      expression = condition.value.expression
    }
  }
}

resource "google_secret_manager_secret_iam_member" "access" {
  for_each = var.secrets

  secret_id = each.value.secret_id
  role      = each.value.role
  member    = local.member
}

resource "google_storage_bucket_iam_member" "access" {
  for_each = var.buckets

  bucket = each.value.bucket
  role   = each.value.role
  member = local.member
}

resource "google_pubsub_topic_iam_member" "access" {
  for_each = var.topics

  topic  = each.value.topic
  role   = each.value.role
  member = local.member
}

resource "google_pubsub_subscription_iam_member" "access" {
  for_each = var.subscriptions

  subscription = each.value.subscription
  role         = each.value.role
  member       = local.member
}

resource "google_cloud_run_v2_service_iam_member" "access" {
  for_each = var.services

  name     = each.value.name
  location = each.value.location
  role     = each.value.role
  member   = local.member
}

resource "google_cloud_run_v2_job_iam_member" "access" {
  for_each = var.jobs

  name     = each.value.name
  location = each.value.location
  role     = each.value.role
  member   = local.member
}

# Signing is a right of the account on itself.
resource "google_service_account_iam_member" "signing" {
  count = var.signs_urls ? 1 : 0

  service_account_id = google_service_account.this.name
  role               = "roles/iam.serviceAccountTokenCreator"
  member             = local.member
}

# Traces belong to the project; there is nothing smaller to grant on.
resource "google_project_iam_member" "tracing" {
  count = var.tracing ? 1 : 0

  project = var.project_id
  role    = "roles/cloudtrace.agent"
  member  = local.member
}
