provider "google" {
  project = var.project_id
  region  = "asia-northeast1"
  default_labels = {
    system       = "llmdash"
    "managed-by" = "terraform"
  }
}
