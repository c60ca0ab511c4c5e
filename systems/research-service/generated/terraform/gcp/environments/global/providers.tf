provider "google" {
  project               = var.project_id
  region                = var.region
  billing_project       = var.project_id
  user_project_override = true
  default_labels = {
    system       = "airas"
    environment  = var.environment
    "managed-by" = "terraform"
  }
}

provider "google-beta" {
  project               = var.project_id
  region                = var.region
  billing_project       = var.project_id
  user_project_override = true
  default_labels = {
    system       = "airas"
    environment  = var.environment
    "managed-by" = "terraform"
  }
}
