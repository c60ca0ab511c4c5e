provider "aws" {
  region = local.region

  default_tags {
    tags = {
      system       = "todo"
      environment  = local.environment
      "managed-by" = "terraform"
    }
  }
}
