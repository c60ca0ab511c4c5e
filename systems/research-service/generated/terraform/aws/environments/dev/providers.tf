provider "aws" {
  region              = local.region
  allowed_account_ids = ["123456789012"]

  default_tags {
    tags = local.tags
  }
}
