terraform {
  backend "s3" {
    bucket       = "airas-terraform-state-123456789012"
    key          = "global/terraform.tfstate"
    region       = "ap-northeast-1"
    encrypt      = true
    use_lockfile = true
  }
}
