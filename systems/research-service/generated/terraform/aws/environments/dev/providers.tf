provider "aws" {
  region              = var.region
  allowed_account_ids = ["123456789012"]

  default_tags {
    tags = {
      system       = "airas"
      environment  = var.environment
      "managed-by" = "terraform"
    }
  }
}
