terraform {
  backend "gcs" {
    bucket = "todo-terraform-state"
    prefix = "prod"
  }
}
