terraform {
  backend "gcs" {
    bucket = "llmdash-terraform-state"
    prefix = "staging"
  }
}
