terraform {
  backend "gcs" {
    bucket = "airas-terraform-state"
    prefix = "global"
  }
}
