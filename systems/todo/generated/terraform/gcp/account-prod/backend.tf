terraform {
  backend "gcs" {
    bucket = "todo-prod-terraform-state"
    prefix = "account-prod"
  }
}
