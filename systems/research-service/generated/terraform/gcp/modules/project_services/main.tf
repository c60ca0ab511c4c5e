# APIs that the project uses, all of them: environments enable none, so that whoever applies one needs no leave to.

locals {
  # What Terraform itself asks, whatever else is used.
  foundation = toset([
    "cloudresourcemanager.googleapis.com",
    "iam.googleapis.com",
    "serviceusage.googleapis.com",
  ])
}

resource "google_project_service" "foundation" {
  for_each = local.foundation

  service            = each.value
  disable_on_destroy = false
}

# What else in the project uses an API is not known here, so none is ever disabled.
resource "google_project_service" "this" {
  for_each = setsubtract(var.services, local.foundation)

  service            = each.value
  disable_on_destroy = false

  depends_on = [google_project_service.foundation]
}

# Google makes these accounts when it first needs them. They are made now, so that they can be given roles.
resource "google_project_service_identity" "this" {
  provider = google-beta
  for_each = setsubtract(var.service_agents, ["storage.googleapis.com"])

  service = each.value

  depends_on = [google_project_service.this]
}

# That of Cloud Storage is made by asking for it.
data "google_storage_project_service_account" "this" {
  count = contains(var.service_agents, "storage.googleapis.com") ? 1 : 0

  depends_on = [google_project_service.this]
}
