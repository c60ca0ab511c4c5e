mock_provider "aws" {
  mock_resource "aws_ecr_repository" {
    defaults = {
      arn            = "arn:aws:ecr:ap-northeast-1:123456789012:repository/example"
      repository_url = "123456789012.dkr.ecr.ap-northeast-1.amazonaws.com/example"
    }
  }

  mock_resource "aws_iam_policy" {
    defaults = {
      arn = "arn:aws:iam::123456789012:policy/example"
    }
  }

  mock_resource "aws_iam_role" {
    defaults = {
      arn = "arn:aws:iam::123456789012:role/example"
      id  = "example"
    }
  }

  mock_resource "aws_kms_key" {
    defaults = {
      arn    = "arn:aws:kms:ap-northeast-1:123456789012:key/01234567-89ab-cdef-0123-456789abcdef"
      key_id = "01234567-89ab-cdef-0123-456789abcdef"
    }
  }

  mock_resource "aws_route53_zone" {
    defaults = {
      arn          = "arn:aws:route53:::hostedzone/Z0123456789ABCDEFGHIJ"
      name_servers = ["ns-0.awsdns-00.com", "ns-1.awsdns-00.com", "ns-2.awsdns-00.com", "ns-3.awsdns-00.com"]
      zone_id      = "Z0123456789ABCDEFGHIJ"
    }
  }

  mock_resource "aws_s3_bucket" {
    defaults = {
      arn                         = "arn:aws:s3:::example"
      bucket_regional_domain_name = "example.s3.ap-northeast-1.amazonaws.com"
      id                          = "example"
    }
  }

  mock_data "aws_caller_identity" {
    defaults = {
      account_id = "123456789012"
    }
  }

  mock_data "aws_partition" {
    defaults = {
      partition = "aws"
    }
  }

  mock_data "aws_region" {
    defaults = {
      region = "ap-northeast-1"
    }
  }
}

# The whole environment is made from nothing.
run "environment" {
  command = apply

  variables {
    import_existing = false
  }
}

run "images_dev" {
  command = plan

  module {
    source = "../modules/ecr"
  }

  variables {
    name                = "airas-dev"
    images              = ["airas-backend"]
    moving_tags         = "env-"
    deletion_protection = false
  }

  assert {
    condition     = aws_ecr_repository.this["airas-backend"].image_tag_mutability == "IMMUTABLE_WITH_EXCLUSION"
    error_message = "A tag always means the same image, but for those that say what environments run."
  }

  assert {
    condition     = aws_ecr_repository.this["airas-backend"].image_scanning_configuration[0].scan_on_push == true
    error_message = "Images are scanned for vulnerabilities when they are pushed."
  }
}

run "images_prod" {
  command = plan

  module {
    source = "../modules/ecr"
  }

  variables {
    name        = "airas-prod"
    images      = ["airas-backend"]
    moving_tags = "env-"
  }

  assert {
    condition     = aws_ecr_repository.this["airas-backend"].image_tag_mutability == "IMMUTABLE_WITH_EXCLUSION"
    error_message = "A tag always means the same image, but for those that say what environments run."
  }

  assert {
    condition     = aws_ecr_repository.this["airas-backend"].image_scanning_configuration[0].scan_on_push == true
    error_message = "Images are scanned for vulnerabilities when they are pushed."
  }
}

run "trail" {
  command = plan

  module {
    source = "../modules/cloudtrail"
  }

  variables {
    name           = "airas-trail"
    retention_days = 365
  }

  assert {
    condition     = aws_kms_key.this.enable_key_rotation == true
    error_message = "Keys are rotated every year."
  }

  assert {
    condition     = aws_cloudtrail.this.enable_log_file_validation == true
    error_message = "Records that somebody altered can be told."
  }
}
