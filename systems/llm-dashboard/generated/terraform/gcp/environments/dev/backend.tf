terraform {
  backend "gcs" {
    bucket = "llmdash-dev-terraform-state"
    prefix = "dev"
  }
}
