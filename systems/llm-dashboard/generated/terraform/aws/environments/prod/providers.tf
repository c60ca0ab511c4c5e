provider "aws" {
  region = var.region

  default_tags {
    tags = {
      system       = "llmdash"
      environment  = var.environment
      "managed-by" = "terraform"
    }
  }
}
