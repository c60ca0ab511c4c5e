terraform {
  backend "gcs" {
    bucket = "airas-prod-terraform-state"
    prefix = "prod"
  }
}
