provider "aws" {
  region = "ap-northeast-1"

  default_tags {
    tags = {
      system       = "llmdash"
      "managed-by" = "terraform"
    }
  }
}
