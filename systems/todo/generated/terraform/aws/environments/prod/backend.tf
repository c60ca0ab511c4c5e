terraform {
  backend "s3" {
    bucket       = "todo-terraform-state-123456789012"
    key          = "prod/terraform.tfstate"
    region       = "ap-northeast-1"
    encrypt      = true
    use_lockfile = true
  }
}
