# The id of a deleted pool stays taken for 30 days.
resource "google_iam_workload_identity_pool" "delivery" {
  workload_identity_pool_id = "${var.name_prefix}-delivery"
  display_name              = "GitHub Actions"
}

resource "google_iam_workload_identity_pool_provider" "delivery" {
  workload_identity_pool_id          = google_iam_workload_identity_pool.delivery.workload_identity_pool_id
  workload_identity_pool_provider_id = "github"
  display_name                       = "GitHub Actions"
  attribute_mapping = {
    "google.subject"       = "assertion.sub"
    "attribute.repository" = "assertion.repository"
  }
  attribute_condition = "assertion.repository == 'example/todo' && (assertion.sub == 'repo:example/todo:pull_request' || assertion.ref in ['refs/heads/main'])"

  oidc {
    issuer_uri = "https://token.actions.githubusercontent.com"
  }
}

resource "google_service_account" "delivery_deploy" {
  account_id   = "${var.name_prefix}-delivery-deploy"
  display_name = "GitHub Actions: pushes images and rolls out services"
}

resource "google_service_account_iam_member" "delivery_deploy_github" {
  service_account_id = google_service_account.delivery_deploy.name
  role               = "roles/iam.workloadIdentityUser"
  member             = "principal://iam.googleapis.com/${google_iam_workload_identity_pool.delivery.name}/subject/repo:example/todo:environment:${var.environment}"
}

resource "google_service_account" "delivery_plan" {
  account_id   = "${var.name_prefix}-delivery-plan"
  display_name = "GitHub Actions: plans changes of pull requests"
}

resource "google_service_account_iam_member" "delivery_plan_github" {
  service_account_id = google_service_account.delivery_plan.name
  role               = "roles/iam.workloadIdentityUser"
  member             = "principal://iam.googleapis.com/${google_iam_workload_identity_pool.delivery.name}/subject/repo:example/todo:pull_request"
}

resource "google_project_iam_member" "delivery_plan" {
  for_each = toset(["roles/iam.securityReviewer", "roles/viewer"])

  project = var.project_id
  role    = each.key
  member  = "serviceAccount:${google_service_account.delivery_plan.email}"
}

resource "google_service_account" "delivery_apply" {
  account_id   = "${var.name_prefix}-delivery-apply"
  display_name = "GitHub Actions: applies reviewed plans"
}

resource "google_service_account_iam_member" "delivery_apply_github" {
  service_account_id = google_service_account.delivery_apply.name
  role               = "roles/iam.workloadIdentityUser"
  member             = "principal://iam.googleapis.com/${google_iam_workload_identity_pool.delivery.name}/subject/repo:example/todo:environment:${var.environment}"
}

resource "google_project_iam_member" "delivery_apply" {
  for_each = toset([
    "roles/editor",
    "roles/iam.roleAdmin",
    "roles/iam.securityAdmin",
    "roles/iam.workloadIdentityPoolAdmin",
    "roles/servicenetworking.networksAdmin",
  ])

  project = var.project_id
  role    = each.key
  member  = "serviceAccount:${google_service_account.delivery_apply.email}"
}

resource "google_cloud_run_v2_service_iam_member" "delivery_api" {
  name     = var.api_name
  location = var.api_location
  role     = "roles/run.developer"
  member   = "serviceAccount:${google_service_account.delivery_deploy.email}"
}

resource "google_service_account_iam_member" "delivery_api" {
  service_account_id = "projects/${var.project_id}/serviceAccounts/${var.api_service_account_email}"
  role               = "roles/iam.serviceAccountUser"
  member             = "serviceAccount:${google_service_account.delivery_deploy.email}"
}

resource "google_artifact_registry_repository_iam_member" "delivery_images" {
  location   = var.images_location
  repository = var.images_repository_id
  role       = "roles/artifactregistry.writer"
  member     = "serviceAccount:${google_service_account.delivery_deploy.email}"
}

resource "google_storage_bucket_iam_member" "delivery_plan_read" {
  bucket = "todo-terraform-state"
  role   = "roles/storage.objectViewer"
  member = "serviceAccount:${google_service_account.delivery_plan.email}"
}

resource "google_storage_bucket_iam_member" "delivery_plan_write" {
  bucket = "todo-terraform-state"
  role   = "roles/storage.objectUser"
  member = "serviceAccount:${google_service_account.delivery_plan.email}"

  condition {
    title      = "Lock of the state"
    expression = "resource.name == \"projects/_/buckets/todo-terraform-state/objects/${var.environment}/default.tflock\""
  }
}

resource "google_storage_bucket_iam_member" "delivery_apply_read" {
  bucket = "todo-terraform-state"
  role   = "roles/storage.objectViewer"
  member = "serviceAccount:${google_service_account.delivery_apply.email}"
}

resource "google_storage_bucket_iam_member" "delivery_apply_write" {
  bucket = "todo-terraform-state"
  role   = "roles/storage.objectUser"
  member = "serviceAccount:${google_service_account.delivery_apply.email}"

  condition {
    title      = "State of the environment"
    expression = "resource.name.startsWith(\"projects/_/buckets/todo-terraform-state/objects/${var.environment}/\")"
  }
}

resource "google_billing_account_iam_member" "delivery_plan" {
  billing_account_id = "000000-000000-000000"
  role               = "roles/billing.viewer"
  member             = "serviceAccount:${google_service_account.delivery_plan.email}"
}

resource "google_billing_account_iam_member" "delivery_apply" {
  billing_account_id = "000000-000000-000000"
  role               = "roles/billing.costsManager"
  member             = "serviceAccount:${google_service_account.delivery_apply.email}"
}
