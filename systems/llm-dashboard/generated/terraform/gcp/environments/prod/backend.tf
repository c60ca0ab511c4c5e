terraform {
  backend "gcs" {
    bucket = "llmdash-prod-terraform-state"
    prefix = "prod"
  }
}
