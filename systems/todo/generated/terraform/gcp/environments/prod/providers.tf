provider "google" {
  project               = var.project_id
  region                = local.region
  billing_project       = var.project_id
  user_project_override = true
  default_labels        = local.labels
}
