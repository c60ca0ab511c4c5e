# What GitHub Actions may do, without keys: a job exchanges its token for the service account of its occasion. Jobs in
# one GitHub environment deploy, those in another apply, and pull requests plan.

locals {
  same_repository = (
    var.repository.id == null
    ? "assertion.repository == '${var.repository.name}'"
    : "assertion.repository_id == '${var.repository.id}'"
  )
  branches = join(", ", [for branch in var.branches : "'refs/heads/${branch}'"])

  accounts = {
    deploy = { subject = var.subjects.deploy, purpose = "pushes images and rolls out services" }
    plan   = { subject = var.subjects.pull_request, purpose = "plans changes of pull requests" }
    apply  = { subject = var.subjects.apply, purpose = "applies reviewed plans" }
  }
}

# The id of a deleted pool stays taken for 30 days.
resource "google_iam_workload_identity_pool" "this" {
  workload_identity_pool_id = var.name
  display_name              = "GitHub Actions"
}

# Takes tokens of one repository only: of pull requests, and of the branches that may deploy.
resource "google_iam_workload_identity_pool_provider" "this" {
  workload_identity_pool_id          = google_iam_workload_identity_pool.this.workload_identity_pool_id
  workload_identity_pool_provider_id = "github"
  display_name                       = "GitHub Actions"
  attribute_condition                = "${local.same_repository} && (assertion.sub == '${var.subjects.pull_request}' || assertion.ref in [${local.branches}])"
  attribute_mapping = {
    "google.subject"       = "assertion.sub"
    "attribute.repository" = "assertion.repository"
  }

  oidc {
    issuer_uri = "https://token.actions.githubusercontent.com"
  }
}

resource "google_service_account" "this" {
  for_each = local.accounts

  account_id   = "${var.name}-${each.key}"
  display_name = "GitHub Actions: ${each.value.purpose}"
}

resource "google_service_account_iam_member" "github" {
  for_each = local.accounts

  service_account_id = google_service_account.this[each.key].name
  role               = "roles/iam.workloadIdentityUser"
  member             = "principal://iam.googleapis.com/${google_iam_workload_identity_pool.this.name}/subject/${each.value.subject}"
}
