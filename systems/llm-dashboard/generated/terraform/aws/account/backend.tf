terraform {
  backend "s3" {
    bucket       = "llmdash-terraform-state-123456789012"
    key          = "account/terraform.tfstate"
    region       = "ap-northeast-1"
    encrypt      = true
    use_lockfile = true
  }
}
