terraform {
  backend "gcs" {
    bucket = "llmdash-staging-terraform-state"
    prefix = "account-staging"
  }
}
