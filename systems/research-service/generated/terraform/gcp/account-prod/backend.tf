terraform {
  backend "gcs" {
    bucket = "airas-prod-terraform-state"
    prefix = "account-prod"
  }
}
