provider "aws" {
  region = "ap-northeast-1"

  default_tags {
    tags = {
      system       = "airas"
      "managed-by" = "terraform"
    }
  }
}
