terraform {
  backend "gcs" {
    bucket = "todo-dev-terraform-state"
    prefix = "dev"
  }
}
