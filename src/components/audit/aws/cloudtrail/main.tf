# Who called which API of the account, when and from where: a trail into a bucket of its own, under a key of its own.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

locals {
  account_id = data.aws_caller_identity.current.account_id
  partition  = data.aws_partition.current.partition

  # Known before the trail is there, so that its bucket and key can name it.
  trail_arn = "arn:${local.partition}:cloudtrail:${data.aws_region.current.region}:${local.account_id}:trail/${var.name}"
}

module "bucket" {
  source = "../s3_baseline"

  name                = var.name
  deletion_protection = var.deletion_protection
  kms_key             = { arn = aws_kms_key.this.arn }
  versioning          = true
  lifecycle_rules = {
    expire = { expiration_days = var.retention_days, noncurrent_version_days = 30, abort_upload_days = 1 }
  }
  service_access = merge(
    {
      CloudTrailChecksBucket = {
        service   = "cloudtrail.amazonaws.com"
        actions   = ["s3:GetBucketAcl"]
        condition = { StringEquals = { "aws:SourceArn" = local.trail_arn } }
      }
      CloudTrailDelivers = {
        service = "cloudtrail.amazonaws.com"
        actions = ["s3:PutObject"]
        objects = "AWSLogs/${local.account_id}/*"
        condition = {
          StringEquals = { "aws:SourceArn" = local.trail_arn, "s3:x-amz-acl" = "bucket-owner-full-control" }
        }
      }
    },
    local.recorder_access,
  )
  tags = var.tags
}

# The first trail of an account costs nothing; each further one is paid by events.
resource "aws_cloudtrail" "this" {
  name                          = var.name
  s3_bucket_name                = module.bucket.bucket
  kms_key_id                    = aws_kms_key.this.arn
  is_multi_region_trail         = var.all_regions
  include_global_service_events = true
  enable_log_file_validation    = true
  cloud_watch_logs_group_arn    = one([for group in aws_cloudwatch_log_group.this : "${group.arn}:*"])
  cloud_watch_logs_role_arn     = one(aws_iam_role.logs[*].arn)
  tags                          = var.tags

  advanced_event_selector {
    name = "Management"

    field_selector {
      field  = "eventCategory"
      equals = ["Management"]
    }
  }

  dynamic "advanced_event_selector" {
    for_each = var.data_events ? ["Objects"] : []

    content {
      name = advanced_event_selector.value

      field_selector {
        field  = "eventCategory"
        equals = ["Data"]
      }

      field_selector {
        field  = "resources.type"
        equals = ["AWS::S3::Object"]
      }

      # The trail's own deliveries would be recorded, delivered, and recorded again.
      field_selector {
        field           = "resources.ARN"
        not_starts_with = ["${module.bucket.arn}/"]
      }
    }
  }

  depends_on = [
    aws_iam_role_policy.logs,
    module.bucket,
  ]
}
