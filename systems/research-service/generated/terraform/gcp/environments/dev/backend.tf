terraform {
  backend "gcs" {
    bucket = "airas-dev-terraform-state"
    prefix = "dev"
  }
}
