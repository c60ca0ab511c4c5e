provider "aws" {
  region = local.region

  default_tags {
    tags = {
      system       = "llmdash"
      environment  = local.environment
      "managed-by" = "terraform"
    }
  }
}
