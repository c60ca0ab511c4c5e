provider "aws" {
  region = var.region

  default_tags {
    tags = {
      system       = "todo"
      environment  = var.environment
      "managed-by" = "terraform"
    }
  }
}
