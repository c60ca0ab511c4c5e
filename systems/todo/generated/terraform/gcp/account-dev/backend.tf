terraform {
  backend "gcs" {
    bucket = "todo-dev-terraform-state"
    prefix = "account-dev"
  }
}
